package lingao.catalog.trace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;

/**
 * A step of a journey to be recorded. {@link #of} begins one.
 *
 * @param at to the millisecond
 * @param actor a company, cooperative or station, never a private person
 * @param readings what instruments measured again and again
 * @param result only of an inspection
 * @param certificate number of a registered certificate
 * @param inputs only of processing: from what the goods were made
 * @param container only of packing: the pallet or box into which the goods went
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
    List<TraceStep.Document> documents,
    List<EpcKey> inputs,
    Optional<EpcKey> container) {

  /** Refuses with {@link InvalidValue} what its kind can't have. */
  public NewStep {
    require(result.isEmpty() || kind == TraceStepKind.INSPECTION, "result", "of an inspection");
    require(inputs.isEmpty() || kind == TraceStepKind.PROCESSING, "inputs", "of processing");
    require(container.isEmpty() || kind == TraceStepKind.PACKING, "container", "of packing");
    at = at.truncatedTo(ChronoUnit.MILLIS);
    measurements = List.copyOf(measurements);
    readings = List.copyOf(readings);
    photos = List.copyOf(photos);
    documents = List.copyOf(documents);
    inputs = List.copyOf(inputs);
  }

  private static void require(boolean holds, String name, String whose) {
    if (!holds) {
      throw new InvalidValue(name, "only " + whose);
    }
  }

  /** Begins a step, of which nothing more is known. */
  public static StepBuilder of(
      TraceStepKind kind, Instant at, LocalizedText place, LocalizedText actor) {
    return new StepBuilder(kind, at, place, actor);
  }

  /** Begins a step like this one. */
  public StepBuilder like() {
    return of(kind, at, place, actor)
        .position(position)
        .note(note)
        .measurements(measurements)
        .readings(readings)
        .result(result)
        .certificate(certificate)
        .photos(photos)
        .video(video)
        .documents(documents)
        .madeFrom(inputs)
        .into(container);
  }
}
