package lingao.catalog.inventory;

import lingao.catalog.shared.InvalidValue;

/**
 * Pieces of one SKU.
 *
 * @param sku its code
 * @param quantity 1 to 9999
 */
public record StockLine(String sku, int quantity) {

  private static final int MOST = 9999;

  /** Refuses other quantities with {@link InvalidValue}. */
  public StockLine {
    if (quantity < 1 || quantity > MOST) {
      throw new InvalidValue("quantity", "from 1 to " + MOST);
    }
  }
}
