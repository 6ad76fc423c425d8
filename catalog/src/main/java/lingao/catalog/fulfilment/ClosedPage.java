package lingao.catalog.fulfilment;

import java.util.List;

/**
 * A page of the days of rest that are to come, the next first.
 *
 * @param total how many periods there are in all
 */
public record ClosedPage(long total, List<ClosedPeriod> periods) {

  /** How many periods a page holds. */
  public static final int SIZE = 20;

  /** Copies the list. */
  public ClosedPage {
    periods = List.copyOf(periods);
  }

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
