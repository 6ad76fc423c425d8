package lingao.catalog.label;

import java.util.OptionalInt;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;

/**
 * Which labels to print.
 *
 * @param start place of the first page at which the first label goes, from 1
 * @param first place of the first serial number within its batch, from 1; none for labels of the
 *     batch itself
 * @param count how many serial numbers; 1 for labels of the batch itself
 * @param copies labels of each
 */
public record LabelOrder(
    TraceCode batch, LabelSheet sheet, int start, OptionalInt first, int count, int copies) {

  /** The most labels of one file. */
  public static final int MOST = 10_000;

  /** Refuses what can't be printed with {@link InvalidValue}. */
  public LabelOrder {
    if (start < 1 || start > sheet.places()) {
      throw new InvalidValue("start", "1 to " + sheet.places());
    }
    if (first.isPresent() && first.getAsInt() < 1) {
      throw new InvalidValue("first", "from 1");
    }
    if (count < 1 || count > MOST || (first.isEmpty() && count > 1)) {
      throw new InvalidValue("count", "1 to " + MOST);
    }
    if (copies < 1 || (long) count * copies > MOST) {
      throw new InvalidValue("copies", "at most " + MOST + " labels");
    }
  }

  /** Labels of a batch. */
  public static LabelOrder ofBatch(TraceCode batch, LabelSheet sheet, int start, int copies) {
    return new LabelOrder(batch, sheet, start, OptionalInt.empty(), 1, copies);
  }

  /** Labels of single items. */
  public static LabelOrder ofItems(
      TraceCode batch, LabelSheet sheet, int start, int first, int count, int copies) {
    return new LabelOrder(batch, sheet, start, OptionalInt.of(first), count, copies);
  }

  /** Labels in all. */
  public int labels() {
    return count * copies;
  }

  /** Pages in all. */
  public int pages() {
    return (start - 1 + labels() + sheet.places() - 1) / sheet.places();
  }
}
