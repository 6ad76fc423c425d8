package lingao.catalog.trace.entry;

/**
 * Something that is wrong in a spreadsheet.
 *
 * @param row as people see it, from 1
 * @param column its heading
 * @param value what stands there, at most 40 characters
 */
public record RowProblem(
    String sheet, int row, String column, EntryProblem.Reason reason, String value) {

  private static final int SHOWN = 40;

  /** Shortens what stands there. */
  public RowProblem {
    value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }
}
