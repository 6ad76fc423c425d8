package lingao.catalog.suspicion;

import java.util.List;

/**
 * A page of reports.
 *
 * @param total how many there are in all
 */
public record SuspicionPage(long total, List<Suspicion> suspicions) {

  /** How many a page holds. */
  public static final int SIZE = 20;

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
