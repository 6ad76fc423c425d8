package lingao.catalog.fulfilment;

import static lingao.catalog.fulfilment.Rules.at;
import static lingao.catalog.fulfilment.Rules.calendar;
import static lingao.catalog.fulfilment.Rules.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-29T00:00:00,2026-11-29",
    "2026-11-29T15:59:59,2026-11-29",
    "2026-11-29T16:00:00,2026-11-30",
    "2026-11-29T23:59:59,2026-11-30",
    "2026-12-31T16:00:00,2027-01-01"
  })
  void a_courier_takes_today_what_is_paid_before_the_cut_off(String paid, LocalDate day) {
    assertThat(calendar().handedToCourier(at(paid))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-29T15:59:59,2026-11-30",
    "2026-11-29T16:00:00,2026-12-01",
    "2026-11-27T15:00:00,2026-11-28",
    "2026-11-28T15:00:00,2026-11-29"
  })
  void the_van_comes_to_town_the_morning_after_on_every_day_of_the_week(
      String paid, LocalDate day) {
    assertThat(calendar().atTown(at(paid), "S01")).isEqualTo(day);
  }

  /** 2026-11-30 is day 20787 since 1970-01-01: odd. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-29T15:59:59,1,2026-11-30",
    "2026-11-29T15:59:59,0,2026-12-01",
    "2026-11-29T16:00:00,0,2026-12-01",
    "2026-11-29T16:00:00,1,2026-12-02"
  })
  void the_van_goes_on_to_a_village_every_two_days(String paid, int phase, LocalDate day) {
    assertThat(calendar().atVillage(at(paid), "S01", phase)).isEqualTo(day);
  }

  @Test
  void every_village_is_reached_two_days_after_the_town_at_the_latest() {
    IntStream.range(0, 20)
        .forEach(
            n -> {
              var paid = at("2026-11-20T12:00:00").plus(Duration.ofDays(n));
              LocalDate town = calendar().atTown(paid, "S01");
              assertThat(calendar().atVillage(paid, "S01", n % 2))
                  .isBetween(town, town.plusDays(1));
            });
  }

  @Test
  void nothing_moves_on_closed_days_of_the_routes_the_couriers_or_the_station() {
    RouteCalendar calendar =
        calendar(
            closed("routes", "2026-11-30"),
            closed("couriers", "2026-11-29"),
            closed("S01", "2026-12-01"));
    assertThat(calendar.atTown(at("2026-11-29T12:00:00"), "S02")).isEqualTo("2026-12-01");
    assertThat(calendar.atTown(at("2026-11-29T12:00:00"), "S01")).isEqualTo("2026-12-02");
    assertThat(calendar.atVillage(at("2026-11-29T12:00:00"), "S02", 1)).isEqualTo("2026-12-02");
    assertThat(calendar.handedToCourier(at("2026-11-29T12:00:00"))).isEqualTo("2026-11-30");
  }

  @Test
  void nothing_is_packed_and_nothing_leaves_while_the_centre_rests() {
    RouteCalendar calendar =
        calendar(closed("county-centre", "2026-11-29"), closed("county-centre", "2026-11-30"));
    assertThat(calendar.handedToCourier(at("2026-11-29T12:00:00"))).isEqualTo("2026-12-01");
    assertThat(calendar.handedToCourier(at("2026-11-28T17:00:00"))).isEqualTo("2026-12-01");
    assertThat(calendar.atTown(at("2026-11-29T12:00:00"), "S01")).isEqualTo("2026-12-02");
    assertThat(calendar.atTown(at("2026-11-28T12:00:00"), "S01"))
        .as("packed on the 28th, and no van leaves before the 1st")
        .isEqualTo("2026-12-01");
    assertThat(calendar.handedToCourier(at("2026-11-28T12:00:00"))).isEqualTo("2026-11-28");
  }

  @Test
  void a_station_that_is_closed_for_good_takes_nothing() {
    RouteCalendar.Closed[] days =
        LocalDate.of(2026, 11, 29)
            .datesUntil(LocalDate.of(2027, 3, 1))
            .map(day -> new RouteCalendar.Closed("S01", day))
            .toArray(RouteCalendar.Closed[]::new);
    assertThatThrownBy(() -> calendar(days).atTown(at("2026-11-29T12:00:00"), "S01"))
        .isInstanceOf(Undeliverable.class)
        .hasMessage("CLOSED");
  }
}
