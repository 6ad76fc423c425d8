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
import lingao.catalog.media.Picture;
import lingao.catalog.media.PictureColumn;
import lingao.catalog.shared.InstantColumn;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import org.jspecify.annotations.Nullable;

/** A step that was recorded before there were events; only the {@link Backfill} reads it. */
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

  /** Whether an inspection was passed, it did not say but in words. */
  NewStep toStep() {
    return NewStep.of(kind, at, place, actor)
        .position(position())
        .note(Optional.of(note))
        .measurements(measurements)
        .certificate(Optional.ofNullable(certificate))
        .photos(Optional.ofNullable(picture).stream().toList())
        .build();
  }

  private Optional<TraceStep.Position> position() {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new TraceStep.Position(latitude, longitude));
  }
}
