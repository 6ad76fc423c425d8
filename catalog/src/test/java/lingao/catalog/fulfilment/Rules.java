package lingao.catalog.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;

/** Freight rules, calendars and moments for tests. */
final class Rules {

  static final DeliveryTerms TERMS = new DeliveryTerms(LocalTime.of(16, 0), 120, 7);

  private Rules() {}

  /** First kilogram 8 yuan, further ones 2, boxes of 10 kg 10 yuan, free from 99 yuan, to 50 kg. */
  static FreightRule hainan() {
    return rule(true, true);
  }

  static FreightRule rule(boolean served, boolean coldChain) {
    return new FreightRule(
        "hainan",
        DeliveryKind.COURIER,
        new LocalizedText("海南省内", "Within Hainan"),
        served,
        new WeightStep(1000, new Money(800)),
        new WeightStep(1000, new Money(200)),
        coldChain,
        new WeightStep(10_000, new Money(1000)),
        Optional.of(new Money(9900)),
        50_000,
        1,
        2);
  }

  static RouteCalendar calendar(RouteCalendar.Closed... closed) {
    return new RouteCalendar(TERMS, Stream.of(closed).collect(Collectors.toSet()));
  }

  static RouteCalendar.Closed closed(String place, String day) {
    return new RouteCalendar.Closed(place, LocalDate.parse(day));
  }

  /** That moment in the county, such as {@code 2026-11-29T15:59:59}. */
  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ShopTime.ZONE).toInstant();
  }
}
