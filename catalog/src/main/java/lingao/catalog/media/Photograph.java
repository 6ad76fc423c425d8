package lingao.catalog.media;

import com.sksamuel.scrimage.ImmutableImage;
import com.sksamuel.scrimage.metadata.ImageMetadata;
import com.sksamuel.scrimage.metadata.OrientationTools;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A photograph from a stranger, made harmless: decoded within bounds, turned upright, made smaller
 * and written anew, so that nothing of the file that came in remains, neither code that hides in it
 * nor the place where it was taken (EXIF).
 */
final class Photograph {

  static final int LARGEST_BYTES = 10 * 1024 * 1024;

  /** Longest side of what is kept, pixels. */
  static final int KEPT_SIDE = 1600;

  /** A small file may claim to be huge: 50 megapixels are what phones take. */
  private static final long MOST_PIXELS = 51_000_000;

  private Photograph() {}

  /**
   * The photograph, upright, at most {@value #KEPT_SIDE} pixels a side, opaque.
   *
   * @param content a JPEG or PNG of at most 10 MB
   * @throws UnreadablePicture when it is none
   */
  static ImmutableImage read(byte[] content) {
    if (content.length > LARGEST_BYTES) {
      throw new UnreadablePicture("a photograph has at most 10 MB");
    }
    if (!OriginalType.of(content).filter(Photograph::isTaken).isPresent()) {
      throw new UnreadablePicture("not a JPEG or PNG picture");
    }
    try {
      return upright(decode(content), content)
          .bound(KEPT_SIDE, KEPT_SIDE)
          .removeTransparency(Color.WHITE);
    } catch (IOException | RuntimeException e) {
      throw e instanceof UnreadablePicture known
          ? known
          : new UnreadablePicture("the picture is broken", e);
    }
  }

  private static boolean isTaken(OriginalType type) {
    return type == OriginalType.JPEG || type == OriginalType.PNG;
  }

  private static ImmutableImage decode(byte[] content) throws IOException {
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new UnreadablePicture("the picture is broken");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return decode(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  /** Leaves out rows and columns that will not be kept, so that memory stays small. */
  private static ImmutableImage decode(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width < 1 || height < 1 || width * height > MOST_PIXELS) {
      throw new UnreadablePicture("a photograph has at most 50 megapixels");
    }
    int step = (int) Math.max(1, Math.max(width, height) / (2 * KEPT_SIDE));
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(step, step, 0, 0);
    return ImmutableImage.wrapAwt(reader.read(0, parameters));
  }

  /** Cameras write the picture as their sensor lies, and beside it how they were held. */
  private static ImmutableImage upright(ImmutableImage image, byte[] content) {
    try {
      return OrientationTools.reorient(image, ImageMetadata.fromBytes(content));
    } catch (IOException | RuntimeException e) {
      return image;
    }
  }
}
