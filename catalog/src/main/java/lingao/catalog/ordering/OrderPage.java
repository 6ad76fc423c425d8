package lingao.catalog.ordering;

import java.util.List;

/**
 * A page of a list of orders, the newest first.
 *
 * @param total how many there are in all
 * @param orders those on this page, without their events
 */
public record OrderPage(long total, List<OrderView> orders) {

  /** How many orders a page holds. */
  public static final int SIZE = 20;

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
