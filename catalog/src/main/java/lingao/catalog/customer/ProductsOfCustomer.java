package lingao.catalog.customer;

import java.util.List;
import lingao.catalog.product.ProductCard;

/**
 * Products that a customer has chosen or seen, the latest first.
 *
 * @param total how many there are in all
 * @param cards those on this page
 */
public record ProductsOfCustomer(int total, List<ProductCard> cards) {

  /** Copies the list. */
  public ProductsOfCustomer {
    cards = List.copyOf(cards);
  }
}
