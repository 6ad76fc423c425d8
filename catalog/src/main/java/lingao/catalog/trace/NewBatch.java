package lingao.catalog.trace;

import java.time.LocalDate;
import java.util.List;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;

/**
 * What is needed to record a batch with its journey.
 *
 * @param gtin of the SKU
 * @param code unique
 * @param template which records such goods have
 * @param quantity pieces made, from 1
 * @param steps in order of time, at least one
 */
public record NewBatch(
    Gtin gtin,
    Lot lot,
    TraceCode code,
    TraceTemplate template,
    int quantity,
    LocalDate producedOn,
    LocalDate expiresOn,
    List<NewStep> steps,
    boolean demo) {

  /** Refuses a journey that is empty or runs back in time with {@link InvalidValue}. */
  public NewBatch {
    if (steps.isEmpty()) {
      throw new InvalidValue("events", "at least one");
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).at().isBefore(steps.get(i - 1).at())) {
        throw new InvalidValue("events", "in order of time; no. " + (i + 1) + " is too early");
      }
    }
  }
}
