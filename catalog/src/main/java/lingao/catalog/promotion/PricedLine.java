package lingao.catalog.promotion;

import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;

/**
 * A line to be priced.
 *
 * @param sku code of the SKU
 * @param product slug
 * @param brand slug
 * @param quantity pieces, 1 to 9,999
 * @param unitPrice of one piece, as paid without coupons
 */
public record PricedLine(String sku, String product, String brand, int quantity, Money unitPrice) {

  /** Refuses another quantity with {@link InvalidValue}. */
  public PricedLine {
    if (quantity < 1 || quantity > 9_999) {
      throw new InvalidValue("quantity", "from 1 to 9,999 pieces");
    }
  }

  /** What all pieces cost. */
  public Money total() {
    return new Money(quantity * unitPrice.fen());
  }
}
