package lingao.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lingao.catalog.credential.Token;

/** Documents and video that anybody may read. */
@ApplicationScoped
public class PublicFiles {

  @Inject private MediaStore store;
  @Inject private UploadStore rows;

  /**
   * The file of that key and kind, if it was made public. One SQL statement.
   *
   * @param key SHA-256 of its bytes, 64 hexadecimal digits
   */
  public Optional<StoredFile> find(String key, FileType type) {
    return store.file(key).filter(path -> rows.isPublished(key, type)).map(p -> stored(p, type));
  }

  /**
   * Keeps a video that the shop itself brings, such as the demo's, once however often it comes.
   *
   * @throws FileRefused when it is none
   */
  @Transactional
  public MediaFile keepVideo(byte[] content, String name) {
    String token = Token.random();
    try {
      FileType type = stage(content, token);
      MediaFile file = new MediaFile(store.publish(token), type, content.length, name);
      rows.publish(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      store.discard(token);
    }
  }

  private FileType stage(byte[] content, String token) throws IOException {
    Path part = store.receive(new ByteArrayInputStream(content), Uploads.LARGEST_VIDEO);
    try {
      FileType type = FileCheck.video(part);
      store.stage(part, token);
      return type;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static StoredFile stored(Path path, FileType type) {
    try {
      return new StoredFile(path, type, Files.size(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
