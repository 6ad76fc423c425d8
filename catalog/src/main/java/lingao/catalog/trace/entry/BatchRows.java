package lingao.catalog.trace.entry;

import java.util.List;

/**
 * A page of batches.
 *
 * @param total how many there are, of the latest 2,000
 * @param pages at least one
 */
public record BatchRows(long total, int pages, List<BatchRow> rows) {

  static final int OF_PAGE = 20;

  static BatchRows of(long total, List<BatchRow> rows) {
    return new BatchRows(total, (int) Math.max(1, (total + OF_PAGE - 1) / OF_PAGE), rows);
  }
}
