package lingao.catalog.ordering;

import lingao.catalog.media.Picture;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * Some pieces of a SKU as they were bought.
 *
 * @param position from 1
 * @param sku its code
 * @param product slug of its product
 * @param brand slug of its brand
 * @param name of the product
 * @param pack name of the SKU: weight or pack
 * @param unitPrice of one piece, without coupons
 * @param quantity pieces
 * @param discount the line's share of all discounts
 * @param weightGrams shipping weight of a piece, grams
 * @param refunded pieces whose price was given back, 0 to {@code quantity}
 */
public record OrderLine(
    int position,
    String sku,
    String product,
    String brand,
    LocalizedText brandName,
    LocalizedText name,
    LocalizedText pack,
    Picture picture,
    Money unitPrice,
    int quantity,
    Money discount,
    int weightGrams,
    Temperature temperature,
    int refunded) {

  /** What all pieces cost without coupons. */
  public Money total() {
    return new Money(Math.multiplyExact(unitPrice.fen(), quantity));
  }

  /** What was paid for all pieces. */
  public Money paid() {
    return new Money(total().fen() - discount.fen());
  }
}
