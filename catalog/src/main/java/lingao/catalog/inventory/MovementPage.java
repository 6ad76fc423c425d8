package lingao.catalog.inventory;

import java.util.List;

/**
 * A page of the movements of a SKU at a stock point, the latest first.
 *
 * @param total how many there are in all
 */
public record MovementPage(long total, List<StockMovement> movements) {

  /** How many movements a page holds. */
  public static final int SIZE = 50;

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
