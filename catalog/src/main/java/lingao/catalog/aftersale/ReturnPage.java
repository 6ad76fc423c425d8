package lingao.catalog.aftersale;

import java.util.List;

/**
 * A page of cases.
 *
 * @param total of all pages
 */
public record ReturnPage(long total, List<ReturnCase> cases) {

  /** Cases on a page. */
  public static final int SIZE = 20;

  /** Copies the list. */
  public ReturnPage {
    cases = List.copyOf(cases);
  }

  /** How many pages there are, at least one. */
  public int pages() {
    return (int) Math.max(1, (total + SIZE - 1) / SIZE);
  }
}
