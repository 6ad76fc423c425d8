package lingao.catalog.product;

import java.util.List;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * A stock-keeping unit as the product page shows it: one weight or pack of a product.
 *
 * @param code unique, such as {@code DW-KXC-500}
 * @param name weight or pack
 * @param weightGrams shipping weight, grams
 * @param price what is paid
 * @param listPrice what it costs without a campaign
 * @param available pieces that can be bought, over all stock points
 * @param halls where it lies on a shelf
 */
public record SkuView(
    String code,
    Gtin gtin,
    LocalizedText name,
    int weightGrams,
    Money price,
    Money listPrice,
    int available,
    List<HallStock> halls) {

  /** Whether a campaign lowers the price. */
  public boolean reduced() {
    return listPrice.compareTo(price) > 0;
  }
}
