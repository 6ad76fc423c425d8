package lingao.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import lingao.catalog.credential.Token;
import lingao.catalog.media.FileRefused.Reason;
import lingao.catalog.shared.LocalizedText;

/**
 * What is sent with a form: checked, made harmless and kept apart until the form is saved, so that
 * nobody has to choose it again when something else is wrong. What is never saved goes after a day.
 */
@ApplicationScoped
public class Uploads {

  /** A video's largest size, bytes. */
  public static final long LARGEST_VIDEO = 64L * 1024 * 1024;

  /** A document's largest size, bytes. */
  public static final long LARGEST_DOCUMENT = Pdf.LARGEST_BYTES;

  /** A photograph's largest size, bytes. */
  public static final long LARGEST_PHOTOGRAPH = Photograph.LARGEST_BYTES;

  private static final int MOST_WAITING = 60;

  @Inject private UploadStore rows;
  @Inject private MediaStore store;
  @Inject private MediaService pictures;

  /** Decoding takes memory: not all at once. */
  private final Semaphore places = new Semaphore(2, true);

  /**
   * Keeps a photograph, written anew without EXIF.
   *
   * @param holder whose form it is, such as {@code staff:7}
   * @throws UnreadablePicture when it is no JPEG or PNG, or too large
   */
  public Upload photograph(byte[] content, String name, String holder) {
    requirePlace(holder);
    byte[] jpeg = guarded(() -> RenditionFormat.JPEG.encode(Photograph.read(content)));
    return guarded(
        () -> {
          Path part = store.receive(new ByteArrayInputStream(jpeg), LARGEST_PHOTOGRAPH);
          try {
            return keep(part, "image/jpeg", name, holder);
          } finally {
            Files.deleteIfExists(part);
          }
        });
  }

  /**
   * Keeps a PDF document that does nothing but show pages.
   *
   * @throws FileRefused when it is none, or has more than 10 MB
   */
  public Upload document(InputStream content, String name, String holder) {
    return file(content, name, holder, LARGEST_DOCUMENT, FileCheck::document);
  }

  /**
   * Keeps an MP4 or WebM video.
   *
   * @throws FileRefused when it is none, or has more than 64 MB
   */
  public Upload video(InputStream content, String name, String holder) {
    return file(content, name, holder, LARGEST_VIDEO, FileCheck::video);
  }

  /** What waits under that token, if it is that holder's. */
  public Optional<Upload> find(String token, String holder) {
    return Token.isOne(token) ? rows.find(token, holder) : Optional.empty();
  }

  /** The photograph, now for everybody. In the caller's transaction. */
  @Transactional
  public Picture publishPicture(Upload upload, LocalizedText alt) {
    return pictures.keep(store.staged(upload.token()), alt);
  }

  /** The document or video, now for everybody. In the caller's transaction. */
  @Transactional
  public MediaFile publishFile(Upload upload) {
    FileType type = FileType.ofMediaType(upload.contentType()).orElseThrow();
    MediaFile file =
        new MediaFile(store.publish(upload.token()), type, upload.bytes(), upload.name());
    rows.publish(file);
    return file;
  }

  /** Forgets what waits, such as when it is saved. */
  public void discard(Upload upload) {
    rows.delete(upload.token());
    store.discard(upload.token());
  }

  private Upload file(InputStream content, String name, String holder, long most, Check check) {
    requirePlace(holder);
    return guarded(
        () -> {
          Path part = store.receive(content, most);
          try {
            return keep(part, check.typeOf(part).mediaType(), name, holder);
          } finally {
            Files.deleteIfExists(part);
          }
        });
  }

  /** Takes the file away from where it was received. */
  private Upload keep(Path part, String contentType, String name, String holder)
      throws IOException {
    Upload upload = new Upload(Token.random(), contentType, FileName.tidy(name), Files.size(part));
    store.stage(part, upload.token());
    try {
      rows.insert(upload, holder);
    } catch (RuntimeException e) {
      store.discard(upload.token());
      throw e;
    }
    return upload;
  }

  private void requirePlace(String holder) {
    if (rows.waiting(holder) >= MOST_WAITING) {
      throw new FileRefused(Reason.TOO_MANY);
    }
  }

  private <T> T guarded(Work<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      places.release();
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws IOException;
  }

  @FunctionalInterface
  private interface Check {
    FileType typeOf(Path file) throws IOException;
  }
}
