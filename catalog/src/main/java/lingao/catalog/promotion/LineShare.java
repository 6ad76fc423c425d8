package lingao.catalog.promotion;

import java.math.BigInteger;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;

/**
 * What a line costs with its share of all discounts. The shares of a {@link Pricing} add up to its
 * discounts exactly.
 *
 * @param sku code of the SKU
 * @param quantity pieces
 * @param goods what they cost without coupons
 * @param discount the line's share of all discounts, at most {@code goods}
 */
public record LineShare(String sku, int quantity, Money goods, Money discount) {

  /** What is paid for all pieces. */
  public Money paid() {
    return new Money(goods.fen() - discount.fen());
  }

  /**
   * What is paid for the first {@code pieces} (0 to all), rounded down; all together cost exactly
   * {@link #paid}. A refund of k pieces after r others is {@code paidFor(r + k) - paidFor(r)}: so
   * however a line is returned, its refunds add up.
   */
  public Money paidFor(int pieces) {
    if (pieces < 0 || pieces > quantity) {
      throw new InvalidValue("pieces", "from 0 to " + quantity);
    }
    return new Money(
        BigInteger.valueOf(paid().fen())
            .multiply(BigInteger.valueOf(pieces))
            .divide(BigInteger.valueOf(quantity))
            .longValueExact());
  }
}
