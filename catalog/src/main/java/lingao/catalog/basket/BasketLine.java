package lingao.catalog.basket;

import lingao.catalog.media.Picture;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * Some pieces of a SKU in a basket, at the price of this moment.
 *
 * @param sku its code
 * @param product slug of its product
 * @param name of the product
 * @param pack name of the SKU: weight or pack
 * @param quantity pieces, 1 to 99
 * @param listPrice what a piece costs without a campaign
 * @param available pieces that one order can get: what the stock point with the most has
 * @param weightGrams shipping weight of a piece, grams
 * @param brand slug of the brand
 */
public record BasketLine(
    String sku,
    String product,
    LocalizedText name,
    LocalizedText pack,
    Picture picture,
    int quantity,
    Money unitPrice,
    Money listPrice,
    int available,
    int weightGrams,
    Temperature temperature,
    String brand) {

  /** Price of all pieces. */
  public Money total() {
    return times(unitPrice);
  }

  /** Price of all pieces without a campaign. */
  public Money listTotal() {
    return times(listPrice);
  }

  private Money times(Money piece) {
    return new Money(Math.multiplyExact(piece.fen(), quantity));
  }
}
