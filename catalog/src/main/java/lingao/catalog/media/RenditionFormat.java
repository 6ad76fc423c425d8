package lingao.catalog.media;

import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.nio.JpegWriter;
import com.sksamuel.scrimage.webp.WebpWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** The formats in which pictures are shown. */
public enum RenditionFormat {
  /** Small, for each browser of today. */
  WEBP("webp", "image/webp"),
  /** For older ones, and for those who share a picture. */
  JPEG("jpg", "image/jpeg");

  private final String extension;
  private final String mediaType;

  RenditionFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How the address ends, such as {@code webp}. */
  public String extension() {
    return extension;
  }

  /** Such as {@code image/webp}. */
  public String mediaType() {
    return mediaType;
  }

  /** The format whose address ends so, if there is one. */
  public static Optional<RenditionFormat> of(String extension) {
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }

  byte[] encode(ImmutableImage image) throws IOException {
    return image.bytes(
        switch (this) {
          case WEBP -> WebpWriter.DEFAULT.withQ(82).withM(3);
          case JPEG -> new JpegWriter(84, true);
        });
  }
}
