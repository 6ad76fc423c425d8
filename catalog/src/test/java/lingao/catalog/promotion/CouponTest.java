package lingao.catalog.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import lingao.catalog.promotion.CouponRefusal.Reason;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;

class CouponTest {

  private static final LocalizedText LABEL = new LocalizedText("券", "Coupon");

  @Test
  void counts_from_its_first_moment_and_no_longer_at_its_end() {
    Coupon coupon = Coupons.amount("TEN", 1_000).get();
    assertThat(coupon.closedAt(Coupons.BEGINS.minusNanos(1))).contains(Reason.NOT_YET);
    assertThat(coupon.closedAt(Coupons.BEGINS)).isEmpty();
    assertThat(coupon.closedAt(Coupons.ENDS.minusNanos(1))).isEmpty();
    assertThat(coupon.closedAt(Coupons.ENDS)).contains(Reason.OVER);
  }

  @Test
  void counts_no_more_once_it_is_used_up() {
    Coupons ten = Coupons.amount("TEN", 1_000);
    OptionalInt none = OptionalInt.empty();
    assertThat(ten.limited(none, OptionalInt.of(3), 2).closedAt(Coupons.BEGINS)).isEmpty();
    assertThat(ten.limited(none, OptionalInt.of(3), 3).closedAt(Coupons.BEGINS))
        .contains(Reason.USED_UP);
    assertThat(ten.limited(OptionalInt.of(2), none, 9).allowsAnother(1)).isTrue();
    assertThat(ten.limited(OptionalInt.of(2), none, 9).allowsAnother(2)).isFalse();
    assertThat(ten.limited(none, none, 9).allowsAnother(1_000)).isTrue();
  }

  @Test
  void a_code_is_read_as_people_type_it() {
    assertThat(CouponCode.of(" haili-10 ")).contains(new CouponCode("HAILI10"));
    assertThat(CouponCode.of("ＨＡＩＬＩ１０")).contains(new CouponCode("HAILI10"));
    assertThat(CouponCode.of("")).isEmpty();
    assertThat(CouponCode.of("海里十")).isEmpty();
    assertThat(CouponCode.of("AB")).isEmpty();
    assertThat(CouponCode.of("A".repeat(21))).isEmpty();
    assertThat(CouponCode.of("A ".repeat(1_000_000))).isEmpty();
    assertThat(CouponCode.of("'; drop table coupon; --")).isEmpty();
  }

  @Test
  void terms_that_make_no_sense_are_refused_by_name() {
    assertRefused("value", () -> new CouponValue.Percent(100));
    assertRefused("value", () -> new CouponValue.Percent(0));
    assertRefused("value", () -> new CouponValue.Amount(new Money(0)));
    assertRefused("product", () -> new GoodsScope(Optional.of("heshe"), Optional.of("honey")));
    assertRefused("totalLimit", () -> coupon(OptionalInt.of(0), Coupons.ENDS));
    assertRefused("ends", () -> coupon(OptionalInt.of(1), Coupons.BEGINS));
  }

  private static NewCoupon coupon(OptionalInt totalLimit, Instant ends) {
    return new NewCoupon(
        new CouponCode("TEN"),
        LABEL,
        new CouponValue.Percent(10),
        new Money(0),
        GoodsScope.ALL,
        OptionalInt.empty(),
        totalLimit,
        Coupons.BEGINS,
        ends,
        false);
  }

  private static void assertRefused(
      String name, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(name));
  }
}
