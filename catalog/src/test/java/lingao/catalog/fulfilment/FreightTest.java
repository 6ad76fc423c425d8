package lingao.catalog.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreightTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @ParameterizedTest
  @CsvSource({
    "1,0,800",
    "1,1,800",
    "1,1000,800",
    "1,1001,1000",
    "2,1000,1000",
    "3,700,1200",
    "1,2001,1200",
    "50,1000,10600"
  })
  void each_started_step_of_weight_is_paid_for(int quantity, int grams, long fen) {
    DeliveryQuote quote = quote(9899, item(quantity, grams, Temperature.AMBIENT));
    assertThat(quote.freight().fen()).isEqualTo(fen);
    assertThat(quote.coldChain()).isFalse();
    assertThat(quote.parts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"9899,800", "9900,0", "9901,0"})
  void goods_worth_the_threshold_itself_are_free(long goods, long fen) {
    assertThat(quote(goods, item(1, 500, Temperature.AMBIENT)).freight().fen()).isEqualTo(fen);
  }

  @Test
  void cold_goods_pay_their_boxes_even_where_the_weight_is_free() {
    DeliveryQuote quote =
        quote(
            20_000,
            item(1, 500, Temperature.AMBIENT),
            item(2, 4000, Temperature.FROZEN),
            item(1, 2001, Temperature.CHILLED));
    assertThat(quote.coldChain()).isTrue();
    assertThat(quote.freight().fen()).isEqualTo(2 * 1000);
    assertThat(quote.parts())
        .extracting(part -> part.label().zh(), part -> part.amount().fen())
        .containsExactly(tuple("运费（满 ¥99.00 免运费）", 0L), tuple("冷链保温箱 × 2", 2000L));
  }

  @Test
  void a_cold_thing_without_weight_still_needs_a_box() {
    assertThat(quote(100, item(1, 0, Temperature.CHILLED)).freight().fen()).isEqualTo(1800);
  }

  @Test
  void the_parts_sum_up_and_tell_the_weight() {
    DeliveryQuote quote = quote(100, item(1, 1201, Temperature.CHILLED));
    assertThat(quote.freight().fen()).isEqualTo(1000 + 1000);
    assertThat(quote.parts().get(0).label().en()).isEqualTo("Freight (1.3 kg)");
    assertThat(quote.earliest()).isEqualTo(DAY);
  }

  @Test
  void what_the_rule_does_not_carry_is_refused_by_name() {
    List<DeliveryItem> cold = List.of(item(1, 1, Temperature.FROZEN));
    List<DeliveryItem> heavy =
        List.of(item(50, 1000, Temperature.AMBIENT), item(1, 1, Temperature.AMBIENT));
    refused(Undeliverable.Reason.COLD_CHAIN_NOT_THERE, Rules.rule(true, false), cold);
    refused(Undeliverable.Reason.NOT_SERVED, Rules.rule(false, true), cold);
    refused(Undeliverable.Reason.TOO_HEAVY, Rules.hainan(), heavy);
    refused(
        Undeliverable.Reason.TOO_HEAVY,
        Rules.hainan(),
        List.of(item(9999, Integer.MAX_VALUE, Temperature.AMBIENT)));
  }

  @Test
  void numbers_out_of_range_make_no_item() {
    assertThatThrownBy(() -> item(0, 1, Temperature.AMBIENT)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> item(10_000, 1, Temperature.AMBIENT)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> item(1, -1, Temperature.AMBIENT)).isInstanceOf(InvalidValue.class);
  }

  private static void refused(
      Undeliverable.Reason reason, FreightRule rule, List<DeliveryItem> items) {
    assertThatThrownBy(() -> new Freight(rule, items))
        .isInstanceOfSatisfying(Undeliverable.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static DeliveryQuote quote(long goods, DeliveryItem... items) {
    return new Freight(Rules.hainan(), List.of(items))
        .quote("county-centre", new Money(goods), DAY, DAY, Optional.empty());
  }

  private static DeliveryItem item(int quantity, int grams, Temperature temperature) {
    return new DeliveryItem("SKU", quantity, grams, temperature);
  }
}
