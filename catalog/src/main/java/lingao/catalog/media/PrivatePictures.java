package lingao.catalog.media;

import com.sksamuel.scrimage.ImmutableImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import lingao.catalog.credential.Token;

/**
 * Keeps photographs that are shown to few, such as those of damaged goods. They lie apart from the
 * shop's pictures, which anybody may fetch, and are not told apart by their content: who sends the
 * same photograph learns nothing.
 */
@ApplicationScoped
public class PrivatePictures {

  @Inject private MediaStore store;

  /** Decoding takes tens of megabytes: strangers may not do it all at once. */
  private final Semaphore places = new Semaphore(2, true);

  /**
   * Keeps a photograph, written anew as JPEG: upright, at most 1600 pixels a side, without EXIF.
   *
   * @param content a JPEG or PNG of at most 10 MB and 50 megapixels, told by its content
   * @throws UnreadablePicture when it is none or broken
   */
  public PrivatePicture keep(byte[] content) {
    places.acquireUninterruptibly();
    try {
      ImmutableImage image = Photograph.read(content);
      String key = Token.random();
      store.writePrivate(key, RenditionFormat.JPEG.encode(image));
      return new PrivatePicture(key, image.width, image.height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      places.release();
    }
  }

  /** The JPEG of that key; nothing when there is none. */
  public Optional<byte[]> content(String key) {
    return store.readPrivate(key);
  }

  /** Deletes the picture of that key, if there is one. */
  public void delete(String key) {
    store.deletePrivate(key);
  }
}
