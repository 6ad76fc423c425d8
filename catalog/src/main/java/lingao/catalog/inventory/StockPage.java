package lingao.catalog.inventory;

import java.util.List;

/**
 * A page of the stock.
 *
 * @param total how many rows there are in all
 */
public record StockPage(long total, List<StockRow> rows) {

  /** How many rows a page holds. */
  public static final int SIZE = 50;

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
