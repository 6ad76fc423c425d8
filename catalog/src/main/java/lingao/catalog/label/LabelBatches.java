package lingao.catalog.label;

import java.util.List;

/**
 * A page of batches, the youngest first.
 *
 * @param total how many there are on all pages
 */
public record LabelBatches(long total, List<LabelBatch> batches) {

  /** How many a page has. */
  public static final int PAGE = 20;

  /** Copies its list. */
  public LabelBatches {
    batches = List.copyOf(batches);
  }

  /** How many pages there are, at least one. */
  public int pages() {
    return (int) Math.max(1, (total + PAGE - 1) / PAGE);
  }
}
