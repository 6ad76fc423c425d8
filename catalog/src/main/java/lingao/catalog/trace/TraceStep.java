package lingao.catalog.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/**
 * One step of a batch's journey.
 *
 * @param actor a company, cooperative or station, never a private person
 */
public record TraceStep(
    TraceStepKind kind,
    Instant at,
    LocalizedText place,
    Optional<Position> position,
    LocalizedText actor,
    LocalizedText note,
    List<Measurement> measurements,
    Optional<Certificate> certificate,
    Optional<Picture> picture) {

  /** A place on Earth, degrees north and east, WGS 84. */
  public record Position(double latitude, double longitude) {}

  /**
   * Something measured at a step.
   *
   * @param unit such as {@code °C}
   */
  public record Measurement(LocalizedText name, BigDecimal value, String unit) {}
}
