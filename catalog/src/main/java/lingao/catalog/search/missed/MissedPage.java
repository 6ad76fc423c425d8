package lingao.catalog.search.missed;

import java.util.List;

/**
 * A page of the list of missed searches.
 *
 * @param total how many terms there are in all
 * @param searches those on this page
 */
public record MissedPage(long total, List<MissedSearch> searches) {

  /** How many terms a page holds. */
  public static final int SIZE = 50;

  /** Copies the list. */
  public MissedPage {
    searches = List.copyOf(searches);
  }

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
