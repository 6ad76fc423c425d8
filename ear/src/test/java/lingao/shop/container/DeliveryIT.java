package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryItem;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.fulfilment.HallChoice;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationChoice;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Freight and promises by the rules that come with the shop, for the demo's halls and stations. */
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {

  /** A Sunday. */
  private static final Instant NOON = at("2026-11-29T12:00:00");

  private static final Money CHEAP = new Money(1000);

  @Inject private DeliveryService deliveries;

  @ParameterizedTest
  @CsvSource({
    "海南省,'',临高县,500,2026-11-29,2026-11-30",
    "海南省,海口市,龙华区,800,2026-11-30,2026-12-01",
    "海南省,三沙市,西沙区,2500,2026-12-04,2026-12-08",
    "广东省,深圳市,南山区,1200,2026-12-01,2026-12-02",
    "上海市,上海市,黄浦区,1400,2026-12-01,2026-12-03",
    "北京市,'',东城区,1600,2026-12-02,2026-12-04"
  })
  void the_narrowest_rule_of_an_address_counts(
      String province, String city, String county, long fen, LocalDate first, LocalDate last) {
    DeliveryQuote quote = quote(new Courier(province, city, county, "一号"), dry(1));
    assertThat(quote.freight().fen()).isEqualTo(fen);
    assertThat(quote.earliest()).isEqualTo(first);
    assertThat(quote.latest()).isEqualTo(last);
    assertThat(quote.stockPoint()).isEqualTo("county-centre");
    assertThat(quote.readyAt()).isEmpty();
  }

  @Test
  void a_hall_hands_out_its_own_stock_when_it_is_open() {
    DeliveryQuote quote = quote(new HallPickup("haikou"), cold());
    assertThat(quote.stockPoint()).isEqualTo("hall-haikou");
    assertThat(quote.freight().fen()).isZero();
    assertThat(quote.readyAt()).contains(at("2026-11-29T14:00:00"));
    DeliveryQuote onMonday =
        deliveries.quote(
            new HallPickup("haikou"), List.of(dry(1)), CHEAP, at("2026-11-30T12:00:00"));
    assertThat(onMonday.readyAt()).contains(at("2026-12-01T12:00:00"));
  }

  @Test
  void a_station_is_reached_daily_and_half_of_its_villages_each_day() {
    assertThat(quote(new StationPickup("S01"), dry(1)).earliest()).isEqualTo("2026-11-30");
    StationChoice station = deliveries.stations(List.of(dry(1)), NOON).get(0);
    assertThat(station.on()).contains(LocalDate.of(2026, 11, 30));
    assertThat(station.villages())
        .hasSize(station.station().villagePoints())
        .extracting(village -> village.on().orElseThrow().toString())
        .startsWith("2026-12-01", "2026-11-30", "2026-12-01")
        .containsOnly("2026-11-30", "2026-12-01");
    StationChoice.Village first = station.villages().get(0);
    assertThat(quote(new StationPickup("S01", Optional.of(first.code())), dry(1)).earliest())
        .isEqualTo("2026-12-01");
  }

  @Test
  void what_cannot_be_delivered_is_refused_by_name() {
    refused(Undeliverable.Reason.UNKNOWN_DIVISION, new Courier("海南省", "海口市", "天河区", "一号"));
    refused(Undeliverable.Reason.NOT_SERVED, new Courier("台湾省", "", "", "一号"));
    refused(Undeliverable.Reason.UNKNOWN_HALL, new HallPickup("sanya"));
    refused(Undeliverable.Reason.UNKNOWN_STATION, new StationPickup("S99"));
    refused(Undeliverable.Reason.UNKNOWN_STATION, new StationPickup("S02", Optional.of("S01-01")));
    refused(Undeliverable.Reason.COLD_CHAIN_NOT_THERE, new Courier("新疆", "乌鲁木齐", "天山区", "一号"));
    refused(
        Undeliverable.Reason.COLD_CHAIN_NOT_THERE, new StationPickup("S01", Optional.of("S01-01")));
    assertThat(deliveries.stations(List.of(cold()), NOON).get(0))
        .satisfies(s -> assertThat(s.refusal()).isEmpty())
        .satisfies(
            s ->
                assertThat(s.villages().get(0).refusal())
                    .contains(Undeliverable.Reason.COLD_CHAIN_NOT_THERE));
  }

  @Test
  void halls_tell_what_they_have() {
    HallChoice hall = deliveries.halls(List.of(dry(1)), NOON).get(0);
    assertThat(hall.readyAt()).contains(at("2026-11-29T14:00:00"));
    assertThat(hall.available()).containsOnlyKeys("NO-SUCH").containsValue(0);
    assertThat(hall.hasAll(List.of(dry(1)))).isFalse();
  }

  @Test
  void an_address_is_settled_in_the_words_of_the_standard_list() {
    assertThat(deliveries.settled(new Courier("460000", "469000", "469024", "文澜路 1 号")))
        .isEqualTo(new Courier("海南省", "", "临高县", "文澜路 1 号"));
    assertThat(deliveries.place(new Courier("北京", "北京市", "东城区", "一号")).address().zh())
        .isEqualTo("北京市东城区 一号");
    assertThat(deliveries.place(new HallPickup("lingao")).name().zh()).isEqualTo("临高体验馆");
    assertThat(deliveries.place(new StationPickup("S01", Optional.of("S01-01"))).address().zh())
        .isEqualTo("临城镇美台村服务点");
    assertThat(deliveries.terms().daysKept()).isEqualTo(7);
  }

  private DeliveryQuote quote(Delivery delivery, DeliveryItem item) {
    return deliveries.quote(delivery, List.of(item), CHEAP, NOON);
  }

  private void refused(Undeliverable.Reason reason, Delivery delivery) {
    assertThatThrownBy(() -> quote(delivery, cold()))
        .hasMessage(reason.name())
        .isInstanceOf(Undeliverable.class);
  }

  private static DeliveryItem dry(int quantity) {
    return new DeliveryItem("NO-SUCH", quantity, 500, Temperature.AMBIENT);
  }

  private static DeliveryItem cold() {
    return new DeliveryItem("NO-SUCH", 1, 500, Temperature.CHILLED);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ShopTime.ZONE).toInstant();
  }
}
