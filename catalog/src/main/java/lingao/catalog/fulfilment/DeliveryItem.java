package lingao.catalog.fulfilment;

import lingao.catalog.product.Temperature;
import lingao.catalog.shared.InvalidValue;

/**
 * Pieces of a SKU to be delivered.
 *
 * @param sku code
 * @param quantity 1 to 9999
 * @param weightGrams of one piece with its packaging, from 0
 */
public record DeliveryItem(String sku, int quantity, int weightGrams, Temperature temperature) {

  private static final int LARGEST_QUANTITY = 9999;

  /** Refuses other numbers with {@link InvalidValue}. */
  public DeliveryItem {
    if (quantity < 1 || quantity > LARGEST_QUANTITY) {
      throw new InvalidValue("quantity", "from 1 to " + LARGEST_QUANTITY);
    }
    if (weightGrams < 0) {
      throw new InvalidValue("weight", "from 0 grams");
    }
  }

  /** What all the pieces weigh together. */
  long grams() {
    return (long) quantity * weightGrams;
  }

  /** Whether the cold chain may not break on the way. */
  boolean isCold() {
    return temperature != Temperature.AMBIENT;
  }
}
