package lingao.storefront.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code (ISO/IEC 18004) as one SVG path, a unit a module. Each run of dark modules in a row is
 * one rectangle.
 *
 * @param data the path's {@code d}
 * @param size modules along a side, with the quiet zone
 */
public record QrPath(String data, int size) {

  /** The light border that the standard asks for, modules. */
  private static final int QUIET = 4;

  /** The codes of batches and shelves, which pages show again and again; a few KB each. */
  private static final Cache<String, QrPath> DRAWN =
      Caffeine.newBuilder().maximumSize(1_500).build();

  /**
   * The code for {@code text}, readable with up to 15 % of it covered.
   *
   * @throws IllegalArgumentException for more than 2,331 bytes of text
   */
  public static QrPath of(String text) {
    return DRAWN.get(text, QrPath::draw);
  }

  private static QrPath draw(String text) {
    try {
      ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      return new QrPath(path(modules), modules.getWidth() + 2 * QUIET);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }

  private static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int run = run(modules, x, y);
        if (run > 0) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(run).append("v1h-").append(run).append('z');
        }
        x += run + 1;
      }
    }
    return path.toString();
  }

  /** How many dark modules follow each other from {@code x}. */
  private static int run(ByteMatrix modules, int x, int y) {
    int end = x;
    while (end < modules.getWidth() && modules.get(end, y) == 1) {
      end++;
    }
    return end - x;
  }
}
