package lingao.catalog.dispatch;

import java.util.List;

/**
 * A page of a list of orders, those promised first at the top.
 *
 * @param total how many there are in all
 */
public record DispatchPage(long total, List<DeskItem> items) {

  /** How many orders a page holds. */
  public static final int SIZE = 30;

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
