package lingao.catalog.promotion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lingao.catalog.promotion.CouponRefusal.Reason;
import lingao.catalog.shared.Money;

/**
 * Adds lines up and takes coupons off, one after another, each from what the ones before left. Of
 * two coupons with the same scope the first counts.
 */
final class Till {

  private final List<PricedLine> lines;
  private final long[] left;
  private final List<Discount> discounts = new ArrayList<>();
  private final List<CouponRefusal> refusals = new ArrayList<>();
  private final Set<GoodsScope> scopes = new HashSet<>();

  Till(List<PricedLine> lines) {
    this.lines = List.copyOf(lines);
    this.left = lines.stream().mapToLong(line -> line.total().fen()).toArray();
  }

  void refuse(String code, Reason reason) {
    refusals.add(new CouponRefusal(code, reason));
  }

  void take(Coupon coupon) {
    Money off = coupon.value().off(new Money(leftFor(coupon)));
    Optional<Reason> objection = objection(coupon, off);
    if (objection.isPresent()) {
      refuse(coupon.code().value(), objection.get());
      return;
    }
    scopes.add(coupon.scope());
    discounts.add(new Discount(coupon.code().value(), coupon.label(), off));
    long[] shares = Split.of(off.fen(), weights(coupon));
    for (int i = 0; i < left.length; i++) {
      left[i] -= shares[i];
    }
  }

  Pricing pricing() {
    return new Pricing(
        new Money(lines.stream().mapToLong(line -> line.total().fen()).sum()),
        discounts,
        new Money(Arrays.stream(left).sum()),
        refusals,
        IntStream.range(0, left.length).mapToObj(this::share).toList());
  }

  private Optional<Reason> objection(Coupon coupon, Money off) {
    if (lines.stream().noneMatch(coupon.scope()::covers)) {
      return Optional.of(Reason.OTHER_GOODS);
    }
    if (goodsFor(coupon) < coupon.minimum().fen()) {
      return Optional.of(Reason.BELOW_MINIMUM);
    }
    if (scopes.contains(coupon.scope())) {
      return Optional.of(Reason.NOT_COMBINABLE);
    }
    return off.fen() == 0 ? Optional.of(Reason.NOTHING_LEFT) : Optional.empty();
  }

  private long goodsFor(Coupon coupon) {
    return lines.stream()
        .filter(coupon.scope()::covers)
        .mapToLong(line -> line.total().fen())
        .sum();
  }

  private long leftFor(Coupon coupon) {
    return Arrays.stream(weights(coupon)).sum();
  }

  /** What is left of each line that the coupon is for; nothing of the others. */
  private long[] weights(Coupon coupon) {
    return IntStream.range(0, left.length)
        .mapToLong(i -> coupon.scope().covers(lines.get(i)) ? left[i] : 0)
        .toArray();
  }

  private LineShare share(int i) {
    PricedLine line = lines.get(i);
    return new LineShare(
        line.sku(), line.quantity(), line.total(), new Money(line.total().fen() - left[i]));
  }
}
