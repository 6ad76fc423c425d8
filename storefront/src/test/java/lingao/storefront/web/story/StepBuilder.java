package lingao.storefront.web.story;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStep.Correction;
import lingao.catalog.trace.TraceStep.Document;
import lingao.catalog.trace.TraceStep.Measurement;
import lingao.catalog.trace.TraceStep.Origin;
import lingao.catalog.trace.TraceStep.Owner;
import lingao.catalog.trace.TraceStep.Position;
import lingao.catalog.trace.TraceStep.Reading;
import lingao.catalog.trace.TraceStep.Result;
import lingao.catalog.trace.TraceStep.Series;
import lingao.catalog.trace.TraceStep.Video;
import lingao.catalog.trace.TraceStepKind;

/** Steps of a journey for tests: a batch's own, at a place without a position, unless told. */
public final class StepBuilder {

  private static final EpcKey KEY = new EpcKey("/01/09520006000015/10/DL261009A");

  private final String event;
  private final TraceStepKind kind;
  private final Instant at;
  private Owner owner = Owner.OWN;
  private LocalizedText place = new LocalizedText("后水湾 · 7 号网箱", "Houshui Bay, cage 7");
  private Optional<Position> position = Optional.empty();
  private LocalizedText actor = new LocalizedText("调楼湾合作社（示例）", "Diaolou Cooperative (demo)");
  private Optional<LocalizedText> note = Optional.empty();
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Series> readings = new ArrayList<>();
  private Optional<Result> result = Optional.empty();
  private Optional<Certificate> certificate = Optional.empty();
  private final List<Picture> photos = new ArrayList<>();
  private Optional<Video> video = Optional.empty();
  private final List<Document> documents = new ArrayList<>();
  private Optional<Correction> correction = Optional.empty();

  private StepBuilder(String event, TraceStepKind kind, Instant at) {
    this.event = event;
    this.kind = kind;
    this.at = at;
  }

  /** A step of an event, at a moment such as {@code 2026-10-09T02:15:00+08:00}. */
  public static StepBuilder step(String event, TraceStepKind kind, String at) {
    return new StepBuilder(event, kind, OffsetDateTime.parse(at).toInstant());
  }

  /** Where it was done. */
  public StepBuilder at(String zh, String en, double latitude, double longitude) {
    place = new LocalizedText(zh, en);
    position = Optional.of(new Position(latitude, longitude));
    return this;
  }

  /** Whose step it is. */
  public StepBuilder of(Owner whose) {
    owner = whose;
    return this;
  }

  /** Who did it. */
  public StepBuilder by(String zh, String en) {
    actor = new LocalizedText(zh, en);
    return this;
  }

  /** What was noted. */
  public StepBuilder note(String zh, String en) {
    note = Optional.of(new LocalizedText(zh, en));
    return this;
  }

  /** What was measured once. */
  public StepBuilder measured(String zh, String en, String value, String unit) {
    measurements.add(new Measurement(new LocalizedText(zh, en), new BigDecimal(value), unit));
    return this;
  }

  /** Degrees Celsius measured each ten minutes from the step on. */
  public StepBuilder temperatures(String... values) {
    List<Reading> series = new ArrayList<>();
    for (String value : values) {
      series.add(new Reading(at.plusSeconds(600L * series.size()), new BigDecimal(value)));
    }
    readings.add(new Series(new LocalizedText("车厢温度", "Temperature in the lorry"), "°C", series));
    return this;
  }

  /** What an inspection found. */
  public StepBuilder found(Result found) {
    result = Optional.of(found);
    return this;
  }

  /** What proves it. */
  public StepBuilder certified(Certificate proof) {
    certificate = Optional.of(proof);
    return this;
  }

  /** A photo of it. */
  public StepBuilder photo(Picture photo) {
    photos.add(photo);
    return this;
  }

  /** A film of it. */
  public StepBuilder film(String key, String zh, String en) {
    video = Optional.of(new Video(key, "video/mp4", new LocalizedText(zh, en), Optional.empty()));
    return this;
  }

  /** A paper about it. */
  public StepBuilder paper(String key, String zh, String en) {
    documents.add(new Document(key, "application/pdf", new LocalizedText(zh, en)));
    return this;
  }

  /** Declares it wrong, a day later. */
  public StepBuilder wrong(String zh, String en, String... replacedBy) {
    correction =
        Optional.of(
            new Correction(new LocalizedText(zh, en), at.plusSeconds(86_400), List.of(replacedBy)));
    return this;
  }

  /** The step. */
  public TraceStep build() {
    return new TraceStep(
        event,
        kind,
        at,
        at,
        new Origin(owner, KEY),
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
        correction);
  }
}
