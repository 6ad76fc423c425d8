package lingao.catalog.promotion;

import java.util.List;
import lingao.catalog.shared.Money;

/**
 * What goods cost with coupons; freight is not part of it.
 *
 * @param goods without coupons
 * @param discounts in the order in which they were taken off; together at most {@code goods}
 * @param total what remains
 * @param refusals coupons that take nothing off, and why
 * @param lines the lines in their order, each with its share of the discounts, for refunds
 */
public record Pricing(
    Money goods,
    List<Discount> discounts,
    Money total,
    List<CouponRefusal> refusals,
    List<LineShare> lines) {

  /** Copies the lists. */
  public Pricing {
    discounts = List.copyOf(discounts);
    refusals = List.copyOf(refusals);
    lines = List.copyOf(lines);
  }

  /** All discounts together. */
  public Money discount() {
    return new Money(goods.fen() - total.fen());
  }
}
