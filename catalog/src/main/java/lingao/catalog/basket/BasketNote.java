package lingao.catalog.basket;

import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/** Something about a basket that its reader should know, as it may not be what they expect. */
public sealed interface BasketNote {

  /** Code of the SKU. */
  String sku();

  /** What the SKU is called: product and pack. */
  LocalizedText name();

  /** The price is another than the reader saw last. */
  record PriceChanged(String sku, LocalizedText name, Money before, Money now)
      implements BasketNote {}

  /**
   * There are fewer pieces than wanted.
   *
   * @param available pieces left, from 0
   */
  record FewerLeft(String sku, LocalizedText name, int wanted, int available)
      implements BasketNote {}

  /** The shop sells it no more; it is no line of the basket any more. */
  record Gone(String sku, LocalizedText name) implements BasketNote {}
}
