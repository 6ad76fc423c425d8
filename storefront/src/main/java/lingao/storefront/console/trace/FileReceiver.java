package lingao.storefront.console.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lingao.catalog.media.FileRefused;
import lingao.catalog.media.UnreadablePicture;
import lingao.catalog.media.Upload;
import lingao.catalog.media.Uploads;
import lingao.catalog.trace.entry.Attached;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.SentForm;
import org.apache.commons.fileupload2.core.FileItem;
import org.apache.wicket.util.lang.Bytes;

/** Takes the files of a form that was sent; those of before that are still wanted stay. */
final class FileReceiver {

  /** A video, some photographs and documents, and the fields. */
  static final SentForm.Bounds BOUNDS =
      new SentForm.Bounds(Bytes.megabytes(180), Bytes.megabytes(66), 200);

  private static final int MOST = Attached.MOST_PHOTOS + Attached.MOST_DOCUMENTS + 1;
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private final Uploads uploads;
  private final String holder;
  private final Mistakes mistakes;
  private final UnaryOperator<String> text;

  FileReceiver(Uploads uploads, String holder, Mistakes mistakes, UnaryOperator<String> text) {
    this.uploads = uploads;
    this.holder = holder;
    this.mistakes = mistakes;
    this.text = text;
  }

  /** All that is to be saved with the record. */
  List<Upload> receive(SentForm sent) {
    List<Upload> all = new ArrayList<>();
    if (sent.tooLarge()) {
      mistakes.add("video", say("TOO_LARGE"));
    }
    sent.typed().all(FilesPanel.KEPT).stream()
        .limit(MOST)
        .forEach(token -> uploads.find(token, holder).ifPresent(all::add));
    // Each photograph is written anew, so no more are taken than a record can have.
    sent.files().stream().limit(MOST).forEach(file -> receive(file).ifPresent(all::add));
    Attached attached = new Attached(all);
    int counted =
        attached.photos().size()
            + attached.documents().size()
            + (attached.video().isPresent() ? 1 : 0);
    if (counted < all.size() || sent.files().size() > MOST) {
      mistakes.add("photos", say("COUNT"));
    }
    return all;
  }

  private Optional<Upload> receive(FileItem<?> file) {
    String field = String.valueOf(file.getFieldName());
    if (!field.equals("video") && file.getSize() > Uploads.LARGEST_DOCUMENT) {
      mistakes.add(field, say("TOO_LARGE"));
      return Optional.empty();
    }
    try {
      return Optional.of(keep(file, field));
    } catch (UnreadablePicture e) {
      mistakes.add(field, say("PICTURE"));
    } catch (FileRefused e) {
      mistakes.add(field, say(e.reason().name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  private Upload keep(FileItem<?> file, String field) throws IOException {
    String name = String.valueOf(file.getName());
    if (field.equals("photos") || (field.equals("documents") && !isPdf(file))) {
      return uploads.photograph(SentForm.take(file), name, holder);
    }
    try (InputStream content = file.getInputStream()) {
      return field.equals("video")
          ? uploads.video(content, name, holder)
          : uploads.document(content, name, holder);
    } finally {
      file.delete();
    }
  }

  private static boolean isPdf(FileItem<?> file) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return Arrays.equals(content.readNBytes(PDF.length), PDF);
    }
  }

  private String say(String reason) {
    return text.apply("files.mistake." + reason);
  }
}
