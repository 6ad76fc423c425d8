package lingao.catalog.receipt;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;

/** A QR code (ISO/IEC 18004) drawn as rectangles, sharp at each size. */
final class QrStamp {

  private QrStamp() {}

  /** Draws the code for {@code text}, readable with up to 15 % of it covered. */
  static void draw(Sheet sheet, String text, float x, float y, float side) throws IOException {
    ByteMatrix modules = modules(text);
    float module = side / modules.getWidth();
    for (int row = 0; row < modules.getHeight(); row++) {
      int start = 0;
      while (start < modules.getWidth()) {
        int run = run(modules, start, row);
        if (run > 0) {
          sheet.box(x + start * module, y + row * module, run * module, module, Ink.TEXT);
        }
        start += run + 1;
      }
    }
  }

  private static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }

  /** How many dark modules follow each other. */
  private static int run(ByteMatrix modules, int start, int row) {
    int end = start;
    while (end < modules.getWidth() && modules.get(end, row) == 1) {
      end++;
    }
    return end - start;
  }
}
