package lingao.catalog.fulfilment;

import java.util.List;

/**
 * A page of changes, the latest first.
 *
 * @param total how many there are in all
 */
public record DeliveryHistory(long total, List<DeliveryChange> changes) {

  /** How many changes a page holds. */
  public static final int SIZE = 20;

  /** Copies the list. */
  public DeliveryHistory {
    changes = List.copyOf(changes);
  }

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
