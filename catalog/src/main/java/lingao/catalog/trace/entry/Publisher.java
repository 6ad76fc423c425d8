package lingao.catalog.trace.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.media.MediaFile;
import lingao.catalog.media.Upload;
import lingao.catalog.media.Uploads;
import lingao.catalog.shared.LocalizedText;
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
