package lingao.catalog.recall;

import java.time.Instant;
import java.util.List;
import lingao.catalog.shared.LocalizedText;

/**
 * A page of recalls, those under way first, then the latest.
 *
 * @param total how many there are in all
 */
public record RecallPage(long total, List<Item> items) {

  /** How many a page holds. */
  public static final int SIZE = 30;

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }

  /**
   * A recall in the list.
   *
   * @param product of the batch with which it began
   * @param lot of that batch
   * @param batches how many it holds
   * @param stopped how many orders stand still because of it
   */
  public record Item(
      RecallNumber number,
      RecallState state,
      LocalizedText product,
      String lot,
      LocalizedText reason,
      int batches,
      int stopped,
      Instant begunAt) {}
}
