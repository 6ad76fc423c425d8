package lingao.catalog.review;

import java.util.List;
import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/**
 * An order as its reviews need it.
 *
 * @param order its number
 * @param name of the buyer; empty when it was erased
 * @param received whether the goods have reached the buyer
 */
public record Purchase(String order, String name, boolean received, List<Item> items) {

  /** Copies the list. */
  public Purchase {
    items = List.copyOf(items);
  }

  /** The item with that SKU, if it was bought. */
  Optional<Item> item(String sku) {
    return items.stream().filter(item -> item.sku().equals(sku)).findFirst();
  }

  /**
   * A line.
   *
   * @param sku code
   * @param product slug
   * @param name of the product
   * @param pack name of the SKU
   */
  public record Item(
      String sku, String product, LocalizedText name, LocalizedText pack, Picture picture) {}
}
