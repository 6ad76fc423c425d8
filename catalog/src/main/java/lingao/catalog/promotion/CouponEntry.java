package lingao.catalog.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import lingao.catalog.shared.InstantColumn;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/** A row of {@code coupon}; {@link CouponUses} counts its uses. */
@Entity(name = "Coupon")
@Table(name = "coupon")
class CouponEntry {

  private static final String PERCENT = "PERCENT";

  @Id private String code;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText label;

  private String kind;
  private long value;

  @Column(name = "minimum_fen")
  private long minimumFen;

  private @Nullable String brand;
  private @Nullable String product;

  @Column(name = "per_person")
  private @Nullable Integer perPerson;

  @Column(name = "total_limit")
  private @Nullable Integer totalLimit;

  @Column(insertable = false, updatable = false)
  private int used;

  @Convert(converter = InstantColumn.class)
  private Instant begins;

  @Convert(converter = InstantColumn.class)
  private Instant ends;

  private boolean demo;

  @Column(name = "created_at")
  @Convert(converter = InstantColumn.class)
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected CouponEntry() {}

  CouponEntry(NewCoupon coupon, Instant createdAt) {
    this.code = coupon.code().value();
    this.label = coupon.label();
    this.kind = coupon.value() instanceof CouponValue.Percent ? PERCENT : "AMOUNT";
    this.value = number(coupon.value());
    this.minimumFen = coupon.minimum().fen();
    this.brand = coupon.scope().brand().orElse(null);
    this.product = coupon.scope().product().orElse(null);
    this.perPerson = boxed(coupon.perPerson());
    this.totalLimit = boxed(coupon.totalLimit());
    this.begins = coupon.begins();
    this.ends = coupon.ends();
    this.demo = coupon.demo();
    this.createdAt = createdAt;
  }

  Coupon toRecord() {
    return new Coupon(
        new CouponCode(code),
        label,
        kind.equals(PERCENT)
            ? new CouponValue.Percent(Math.toIntExact(value))
            : new CouponValue.Amount(new Money(value)),
        new Money(minimumFen),
        new GoodsScope(Optional.ofNullable(brand), Optional.ofNullable(product)),
        optional(perPerson),
        optional(totalLimit),
        used,
        begins,
        ends,
        demo);
  }

  private static long number(CouponValue value) {
    return value instanceof CouponValue.Percent percent
        ? percent.percent()
        : ((CouponValue.Amount) value).amount().fen();
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? (Integer) number.getAsInt() : null;
  }

  private static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
