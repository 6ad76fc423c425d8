package lingao.catalog.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lingao.catalog.promotion.CouponRefusal.Reason;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;

class TillTest {

  private static final PricedLine HONEY = line("HONEY", "heshe", 2, 4_990);
  private static final PricedLine PRAWN = line("PRAWN", "dongying", 3, 3_333);

  @Test
  void without_coupons_the_total_is_the_goods() {
    Pricing pricing = price(List.of(HONEY, PRAWN));
    assertThat(pricing.goods()).isEqualTo(new Money(19_979));
    assertThat(pricing.total()).isEqualTo(new Money(19_979));
    assertThat(pricing.discount()).isEqualTo(new Money(0));
    assertThat(pricing.lines())
        .extracting(LineShare::paid)
        .containsExactly(money(9_980), money(9_999));
  }

  @Test
  void an_empty_basket_costs_nothing_and_no_coupon_counts() {
    Pricing pricing = price(List.of(), Coupons.amount("TEN", 1_000));
    assertThat(pricing.total()).isEqualTo(new Money(0));
    assertThat(pricing.refusals()).containsExactly(new CouponRefusal("TEN", Reason.OTHER_GOODS));
  }

  @Test
  void an_amount_is_split_over_the_lines_exactly() {
    Pricing pricing = price(List.of(HONEY, PRAWN), Coupons.amount("TEN", 1_000));
    assertThat(pricing.total()).isEqualTo(new Money(18_979));
    assertThat(pricing.lines())
        .extracting(LineShare::sku, LineShare::discount)
        .containsExactly(tuple("HONEY", money(500)), tuple("PRAWN", money(500)));
  }

  @Test
  void an_amount_takes_off_no_more_than_there_is() {
    Pricing pricing = price(List.of(line("A", "b", 1, 999)), Coupons.amount("TEN", 1_000));
    assertThat(pricing.discounts()).extracting(Discount::amount).containsExactly(money(999));
    assertThat(pricing.total()).isEqualTo(new Money(0));
  }

  @Test
  void half_a_fen_is_rounded_in_the_buyers_favour() {
    assertThat(new CouponValue.Percent(15).off(money(10))).isEqualTo(money(2));
    assertThat(new CouponValue.Percent(15).off(money(9))).isEqualTo(money(1));
    assertThat(new CouponValue.Percent(12).off(money(10_000))).isEqualTo(money(1_200));
    assertThat(new CouponValue.Percent(1).off(money(49))).isEqualTo(money(0));
    assertThat(new CouponValue.Percent(99).off(money(1))).isEqualTo(money(1));
  }

  @Test
  void a_coupon_for_a_brand_leaves_other_goods_alone() {
    Pricing pricing =
        price(
            List.of(HONEY, PRAWN),
            Coupons.percent("HONEY20", 20).within(GoodsScope.ofBrand("heshe")));
    assertThat(pricing.lines())
        .extracting(LineShare::discount)
        .containsExactly(money(1_996), money(0));
  }

  @Test
  void the_minimum_is_measured_on_the_goods_it_is_for_before_other_coupons() {
    GoodsScope heshe = GoodsScope.ofBrand("heshe");
    Coupons honey = Coupons.amount("HONEY5", 500).within(heshe);
    assertThat(price(List.of(HONEY, PRAWN), honey.from(9_981)).refusals())
        .containsExactly(new CouponRefusal("HONEY5", Reason.BELOW_MINIMUM));
    Pricing both = price(List.of(HONEY, PRAWN), Coupons.percent("HALF", 50), honey.from(9_980));
    assertThat(both.refusals()).isEmpty();
    assertThat(both.discounts())
        .extracting(Discount::amount)
        .containsExactly(money(9_990), money(500));
  }

  @Test
  void of_two_coupons_for_the_same_goods_the_first_that_counts_does() {
    Pricing pricing =
        price(
            List.of(HONEY),
            Coupons.amount("HIGH", 2_000).from(100_000),
            Coupons.amount("ONE", 100),
            Coupons.amount("TWO", 200));
    assertThat(pricing.discounts()).extracting(Discount::code).containsExactly("ONE");
    assertThat(pricing.refusals())
        .containsExactly(
            new CouponRefusal("HIGH", Reason.BELOW_MINIMUM),
            new CouponRefusal("TWO", Reason.NOT_COMBINABLE));
  }

  @Test
  void where_nothing_is_left_a_coupon_takes_nothing() {
    Pricing pricing =
        price(
            List.of(HONEY),
            Coupons.amount("ALL", 9_980),
            Coupons.amount("MORE", 1).within(GoodsScope.ofBrand("heshe")));
    assertThat(pricing.refusals()).containsExactly(new CouponRefusal("MORE", Reason.NOTHING_LEFT));
  }

  @Test
  void whatever_coupons_come_nothing_is_lost_and_nothing_negative() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      List<PricedLine> lines = lines(random);
      Coupons[] coupons = coupons(random);
      Pricing pricing = price(lines, coupons);
      String example = "seed " + seed + ": " + lines + " with " + List.of(coupons);
      long off = pricing.discounts().stream().mapToLong(d -> d.amount().fen()).sum();
      assertThat(pricing.total().fen()).as(example).isEqualTo(pricing.goods().fen() - off);
      assertThat(pricing.lines().stream().mapToLong(l -> l.discount().fen()).sum())
          .as(example)
          .isEqualTo(off);
      assertThat(pricing.discounts().size() + pricing.refusals().size())
          .as(example)
          .isEqualTo(coupons.length);
      pricing.lines().forEach(line -> assertThatRefundsAddUp(line, random, example));
    }
  }

  private static void assertThatRefundsAddUp(LineShare line, Random random, String example) {
    long refunded = 0;
    for (int done = 0; done < line.quantity(); ) {
      int now = 1 + random.nextInt(line.quantity() - done);
      refunded += line.paidFor(done + now).fen() - line.paidFor(done).fen();
      done += now;
    }
    assertThat(refunded).as(example).isEqualTo(line.paid().fen());
  }

  private static List<PricedLine> lines(Random random) {
    return Stream.generate(
            () ->
                line(
                    "S" + random.nextInt(99),
                    "b" + random.nextInt(3),
                    1 + random.nextInt(20),
                    random.nextInt(100_000)))
        .limit(1 + random.nextInt(8))
        .toList();
  }

  private static Coupons[] coupons(Random random) {
    List<Coupons> coupons = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      Coupons coupon =
          random.nextBoolean()
              ? Coupons.percent("CODE" + i, 1 + random.nextInt(99))
              : Coupons.amount("CODE" + i, 1 + random.nextInt(300_000));
      coupons.add(
          random.nextBoolean()
              ? coupon
              : coupon
                  .within(GoodsScope.ofBrand("b" + random.nextInt(4)))
                  .from(random.nextInt(50_000)));
    }
    return coupons.toArray(Coupons[]::new);
  }

  private static Pricing price(List<PricedLine> lines, Coupons... coupons) {
    Till till = new Till(lines);
    Stream.of(coupons).map(Coupons::get).forEach(till::take);
    return till.pricing();
  }

  private static PricedLine line(String sku, String brand, int quantity, long fen) {
    return new PricedLine(sku, sku.toLowerCase(java.util.Locale.ROOT), brand, quantity, money(fen));
  }

  private static Money money(long fen) {
    return new Money(fen);
  }
}
