package lingao.catalog.trace.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.TraceTemplate;

/**
 * A batch in the console's list.
 *
 * @param missing records that it still needs, in order
 */
public record BatchRow(
    TraceCode code,
    Gtin gtin,
    Lot lot,
    LocalizedText product,
    LocalizedText sku,
    LocalizedText brand,
    TraceTemplate template,
    LocalDate producedOn,
    LocalDate expiresOn,
    int quantity,
    boolean recalled,
    List<TraceStepKind> missing) {

  /** Copies its list. */
  public BatchRow {
    missing = List.copyOf(missing);
  }

  /** The record that comes next; the first that is missing. */
  public Optional<TraceStepKind> next() {
    return missing.stream().findFirst();
  }
}
