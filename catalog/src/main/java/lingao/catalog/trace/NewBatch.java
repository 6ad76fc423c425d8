package lingao.catalog.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;

/**
 * What is needed to record a batch with its journey.
 *
 * @param gtin of the SKU
 * @param code unique
 * @param quantity pieces made, from 1
 * @param steps in order of time, at least one
 */
public record NewBatch(
    Gtin gtin,
    Lot lot,
    TraceCode code,
    int quantity,
    LocalDate producedOn,
    LocalDate expiresOn,
    List<Step> steps,
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

  /**
   * A step of the journey.
   *
   * @param certificate number of a registered certificate
   */
  public record Step(
      TraceStepKind kind,
      Instant at,
      LocalizedText place,
      Optional<TraceStep.Position> position,
      LocalizedText actor,
      LocalizedText note,
      List<TraceStep.Measurement> measurements,
      Optional<String> certificate,
      Optional<Picture> picture) {}
}
