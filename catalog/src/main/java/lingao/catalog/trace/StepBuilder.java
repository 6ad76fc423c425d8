package lingao.catalog.trace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/** Collects what is known of a step. What is not said is not known. */
public final class StepBuilder {

  private final TraceStepKind kind;
  private final Instant at;
  private final LocalizedText place;
  private final LocalizedText actor;
  private Optional<TraceStep.Position> position = Optional.empty();
  private Optional<LocalizedText> note = Optional.empty();
  private List<TraceStep.Measurement> measurements = List.of();
  private List<TraceStep.Series> readings = List.of();
  private Optional<TraceStep.Result> result = Optional.empty();
  private Optional<String> certificate = Optional.empty();
  private List<Picture> photos = List.of();
  private Optional<TraceStep.Video> video = Optional.empty();
  private List<TraceStep.Document> documents = List.of();
  private List<EpcKey> inputs = List.of();
  private Optional<EpcKey> container = Optional.empty();

  StepBuilder(TraceStepKind kind, Instant at, LocalizedText place, LocalizedText actor) {
    this.kind = kind;
    this.at = at;
    this.place = place;
    this.actor = actor;
  }

  /** Where on Earth. */
  public StepBuilder position(Optional<TraceStep.Position> known) {
    position = known;
    return this;
  }

  /** What is to be told. */
  public StepBuilder note(Optional<LocalizedText> told) {
    note = told;
    return this;
  }

  /** What was measured once. */
  public StepBuilder measurements(List<TraceStep.Measurement> measured) {
    measurements = measured;
    return this;
  }

  /** What instruments measured again and again. */
  public StepBuilder readings(List<TraceStep.Series> measured) {
    readings = measured;
    return this;
  }

  /** What an inspection has found. */
  public StepBuilder result(Optional<TraceStep.Result> found) {
    result = found;
    return this;
  }

  /** The number of a registered certificate. */
  public StepBuilder certificate(Optional<String> number) {
    certificate = number;
    return this;
  }

  /** Pictures that media storage keeps. */
  public StepBuilder photos(List<Picture> kept) {
    photos = kept;
    return this;
  }

  /** A film that media storage keeps. */
  public StepBuilder video(Optional<TraceStep.Video> kept) {
    video = kept;
    return this;
  }

  /** Documents that media storage keeps. */
  public StepBuilder documents(List<TraceStep.Document> kept) {
    documents = kept;
    return this;
  }

  /** From what the goods were made. */
  public StepBuilder madeFrom(List<EpcKey> sources) {
    inputs = sources;
    return this;
  }

  /** Into which pallet or box the goods went. */
  public StepBuilder into(Optional<EpcKey> pallet) {
    container = pallet;
    return this;
  }

  /** The step; {@link NewStep} tells what it refuses. */
  public NewStep build() {
    return new NewStep(
        kind,
        at,
        place,
        position,
        actor,
        note,
        measurements,
        readings,
        result,
        certificate,
        photos,
        video,
        documents,
        inputs,
        container);
  }
}
