package lingao.catalog.trace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;

/**
 * A step of a journey to be recorded.
 *
 * @param actor a company, cooperative or station, never a private person
 * @param result only of an inspection
 * @param certificate number of a registered certificate
 */
public record NewStep(
    TraceStepKind kind,
    Instant at,
    LocalizedText place,
    Optional<TraceStep.Position> position,
    LocalizedText actor,
    Optional<LocalizedText> note,
    List<TraceStep.Measurement> measurements,
    List<TraceStep.Series> readings,
    Optional<TraceStep.Result> result,
    Optional<String> certificate,
    List<Picture> photos,
    Optional<TraceStep.Video> video,
    List<TraceStep.Document> documents) {

  /** Refuses the result of what is no inspection with {@link InvalidValue}. */
  public NewStep {
    if (result.isPresent() && kind != TraceStepKind.INSPECTION) {
      throw new InvalidValue("result", "only an inspection has one");
    }
    measurements = List.copyOf(measurements);
    readings = List.copyOf(readings);
    photos = List.copyOf(photos);
    documents = List.copyOf(documents);
  }
}
