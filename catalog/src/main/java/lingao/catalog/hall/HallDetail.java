package lingao.catalog.hall;

import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.LocalizedText;

/**
 * An experience hall as its own page shows it, with at most {@value #SHELF_LIMIT} products a shelf.
 */
public record HallDetail(
    HallSummary summary,
    LocalizedText directions,
    LocalizedText story,
    Picture inside,
    List<Shelf> shelves) {

  /** The most products that are shown of one shelf. */
  public static final int SHELF_LIMIT = 24;

  /**
   * A shelf of a hall.
   *
   * @param code short name on the shelf itself, such as {@code A}
   */
  public record Shelf(String code, LocalizedText name, List<ShelfItem> items) {}

  /**
   * A product on a shelf.
   *
   * @param pieces how many lie there, over all SKUs
   */
  public record ShelfItem(ProductCard product, int pieces) {}
}
