package lingao.catalog.label;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * Labels that were printed.
 *
 * @param sheet as addresses name it
 * @param first place of the first serial number; none for labels of the batch itself
 * @param count how many serial numbers, 1 for the batch itself
 * @param copies labels of each
 * @param by display name of who did it
 */
public record LabelPrint(
    String sheet, OptionalInt first, int count, int copies, String by, Instant at) {

  /** Place of the last serial number, if it was about them. */
  public OptionalInt last() {
    return first.isPresent() ? OptionalInt.of(first.getAsInt() + count - 1) : first;
  }
}
