package lingao.catalog.trace.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.media.MediaFile;
import lingao.catalog.media.Upload;
import lingao.catalog.media.Uploads;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.StepBuilder;
import lingao.catalog.trace.TraceStep;

/** Makes public what was sent with a record, in the transaction that saves it. */
@ApplicationScoped
class Publisher {

  private static final LocalizedText PHOTO = new LocalizedText("现场照片", "Photograph taken on site");

  @Inject private Uploads uploads;

  StepBuilder publish(StepBuilder step, Attached attached) {
    return step.photos(
            attached.photos().stream().map(p -> uploads.publishPicture(p, PHOTO)).toList())
        .documents(attached.documents().stream().map(this::document).toList())
        .video(attached.video().map(this::video));
  }

  /**
   * The step with what no form asks for, such as what instruments wrote, as the one before had it.
   *
   * @param files whether its files belong to it too
   */
  static NewStep with(NewStep step, TraceStep other, boolean files) {
    return step.like()
        .measurements(Stream.concat(step.measurements().stream(), unasked(step, other)).toList())
        .readings(step.readings().isEmpty() ? other.readings() : step.readings())
        .photos(first(files ? other.photos() : List.of(), step.photos(), Attached.MOST_PHOTOS))
        .video(step.video().or(() -> other.video().filter(v -> files)))
        .documents(
            first(files ? other.documents() : List.of(), step.documents(), Attached.MOST_DOCUMENTS))
        .build();
  }

  /** What was measured for which the form has no field. */
  private static Stream<TraceStep.Measurement> unasked(NewStep step, TraceStep other) {
    return other.measurements().stream()
        .filter(m -> Measure.of(step.kind()).stream().noneMatch(asked -> asked.isOf(m)));
  }

  private static <T> List<T> first(List<T> before, List<T> added, int most) {
    return Stream.concat(before.stream(), added.stream()).distinct().limit(most).toList();
  }

  private TraceStep.Document document(Upload upload) {
    MediaFile file = uploads.publishFile(upload);
    return new TraceStep.Document(file.key(), file.type().mediaType(), title(file));
  }

  private TraceStep.Video video(Upload upload) {
    MediaFile file = uploads.publishFile(upload);
    return new TraceStep.Video(file.key(), file.type().mediaType(), title(file), Optional.empty());
  }

  private static LocalizedText title(MediaFile file) {
    return new LocalizedText(file.name(), file.name());
  }
}
