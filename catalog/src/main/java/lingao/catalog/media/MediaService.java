package lingao.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;

/** Keeps pictures and makes the renditions that pages show. */
@ApplicationScoped
public class MediaService {

  @Inject private EntityManager em;
  @Inject private MediaStore store;
  @Inject private Renderer renderer;

  /**
   * Keeps a picture, once however often it comes.
   *
   * @param content an SVG, JPEG, PNG or WebP picture, recognised by its content, at most 20 MB
   * @param alt what a person who can't see it should know
   * @throws UnreadablePicture when it is none of these, broken, or too large
   */
  @Transactional
  public Picture keep(byte[] content, LocalizedText alt) {
    Original original = Original.read(content);
    store.put(original.key(), content);
    em.createNativeQuery(
            "insert into media_asset (key, content_type, width, height, bytes)"
                + " values (?1, ?2, ?3, ?4, ?5) on conflict (key) do nothing")
        .setParameter(1, original.key())
        .setParameter(2, original.type().mediaType())
        .setParameter(3, original.width())
        .setParameter(4, original.height())
        .setParameter(5, content.length)
        .executeUpdate();
    return new Picture(original.key(), original.width(), original.height(), alt);
  }

  /**
   * Keeps a photograph from a stranger: decoded within bounds, turned upright, at most 1,600 pixels
   * a side, and written anew, so that nothing else of the file that came in is kept.
   *
   * @param content a JPEG or PNG of at most 10 MB and 50 megapixels, recognised by its content
   * @param alt what a person who can't see it should know
   * @throws UnreadablePicture when it is none of these, broken, or too large
   */
  @Transactional
  public Picture keepPhotograph(byte[] content, LocalizedText alt) {
    try {
      return keep(RenditionFormat.JPEG.encode(Photograph.read(content)), alt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A rendition of a kept picture, made when it is first asked for. Nothing when no picture has
   * that key.
   *
   * @param key SHA-256 of the original, 64 hexadecimal digits
   */
  public Optional<Rendition> rendition(String key, RenditionSize size, RenditionFormat format) {
    return renderer.rendition(key, size, format);
  }

  /** How many renditions this node has made since it started. */
  public long renditionsMade() {
    return renderer.made();
  }
}
