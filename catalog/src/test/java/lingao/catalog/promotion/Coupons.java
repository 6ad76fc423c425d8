package lingao.catalog.promotion;

import java.time.Instant;
import java.util.OptionalInt;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/** Coupons for tests: for all goods, without limits, in 2026. */
record Coupons(String code, CouponValue value, long minimumFen, GoodsScope scope) {

  static final Instant BEGINS = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant ENDS = Instant.parse("2027-01-01T00:00:00Z");

  static Coupons amount(String code, long fen) {
    return new Coupons(code, new CouponValue.Amount(new Money(fen)), 0, GoodsScope.ALL);
  }

  static Coupons percent(String code, int percent) {
    return new Coupons(code, new CouponValue.Percent(percent), 0, GoodsScope.ALL);
  }

  Coupons from(long fen) {
    return new Coupons(code, value, fen, scope);
  }

  Coupons within(GoodsScope other) {
    return new Coupons(code, value, minimumFen, other);
  }

  Coupon get() {
    return limited(OptionalInt.empty(), OptionalInt.empty(), 0);
  }

  Coupon limited(OptionalInt perPerson, OptionalInt totalLimit, int used) {
    return new Coupon(
        new CouponCode(code),
        new LocalizedText("券", "Coupon"),
        value,
        new Money(minimumFen),
        scope,
        perPerson,
        totalLimit,
        used,
        BEGINS,
        ENDS,
        false);
  }
}
