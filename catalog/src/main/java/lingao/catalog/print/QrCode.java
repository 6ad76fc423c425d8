package lingao.catalog.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A QR code (ISO/IEC 18004), readable with up to 15 % of it covered (level M).
 *
 * @param modules along a side, without the quiet zone
 * @param runs its dark modules, row by row
 */
public record QrCode(int modules, List<Run> runs) {

  /** The light border that the standard asks for on each side, modules. */
  public static final int QUIET = 4;

  /** Dark modules that follow each other in a row. */
  public record Run(int x, int y, int length) {}

  /** The code for {@code text}. */
  public static QrCode of(String text) {
    try {
      ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      return new QrCode(matrix.getWidth(), runs(matrix));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }

  private static List<Run> runs(ByteMatrix matrix) {
    List<Run> runs = new ArrayList<>();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int x = 0;
      while (x < matrix.getWidth()) {
        int length = length(matrix, x, y);
        if (length > 0) {
          runs.add(new Run(x, y, length));
        }
        x += length + 1;
      }
    }
    return List.copyOf(runs);
  }

  private static int length(ByteMatrix matrix, int x, int y) {
    int end = x;
    while (end < matrix.getWidth() && matrix.get(end, y) == 1) {
      end++;
    }
    return end - x;
  }
}
