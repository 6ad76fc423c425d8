package lingao.catalog.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lingao.catalog.certification.Certificate;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.media.Picture;
import lingao.catalog.media.PictureColumn;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.InstantColumn;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import org.jspecify.annotations.Nullable;

/** A step of a batch's journey, as stored. */
@Entity
@Table(name = "trace_event")
class TraceEventEntry {

  @Id private long id;

  @Column(name = "batch_id")
  private long batchId;

  private int position;

  @Enumerated(EnumType.STRING)
  private TraceStepKind kind;

  @Convert(converter = InstantColumn.class)
  private Instant at;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText place;

  private @Nullable Double latitude;
  private @Nullable Double longitude;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText actor;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText note;

  @Convert(converter = MeasurementsColumn.class)
  private List<TraceStep.Measurement> measurements;

  private @Nullable String certificate;

  @Convert(converter = PictureColumn.class)
  private @Nullable Picture picture;

  @SuppressWarnings("NullAway.Init")
  protected TraceEventEntry() {}

  TraceEventEntry(long batchId, int position, NewStep step) {
    this.id = Ids.next();
    this.batchId = batchId;
    this.position = position;
    this.kind = step.kind();
    this.at = step.at();
    this.place = step.place();
    this.latitude = step.position().map(TraceStep.Position::latitude).orElse(null);
    this.longitude = step.position().map(TraceStep.Position::longitude).orElse(null);
    this.actor = step.actor();
    this.note = step.note().orElse(step.place());
    this.measurements = List.copyOf(step.measurements());
    this.certificate = step.certificate().orElse(null);
    this.picture = step.photos().stream().findFirst().orElse(null);
  }

  int ordinal() {
    return position;
  }

  Optional<String> certificate() {
    return Optional.ofNullable(certificate);
  }

  TraceStep toRecord(EpcKey batch, Optional<Certificate> resolved) {
    return new TraceStep(
        "urn:uuid:" + new UUID(batchId, id),
        kind,
        at,
        at,
        new TraceStep.Origin(TraceStep.Owner.OWN, batch),
        place,
        position(),
        actor,
        Optional.of(note),
        measurements,
        List.of(),
        kind == TraceStepKind.INSPECTION ? Optional.of(TraceStep.Result.PASSED) : Optional.empty(),
        resolved,
        Optional.ofNullable(picture).stream().toList(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private Optional<TraceStep.Position> position() {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new TraceStep.Position(latitude, longitude));
  }
}
