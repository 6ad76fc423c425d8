package lingao.shop.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A phone's camera before a screen. */
final class QrReader {

  private QrReader() {}

  /** What the code says that a part of the page shows. */
  static String read(Locator shown) {
    try {
      return read(ImageIO.read(new ByteArrayInputStream(shown.screenshot())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the code says that is somewhere on a picture. */
  static String read(BufferedImage image) {
    try {
      int width = image.getWidth();
      int height = image.getHeight();
      int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
      RGBLuminanceSource source = new RGBLuminanceSource(width, height, pixels);
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    } catch (ReaderException e) {
      throw new AssertionError("no camera could read this code", e);
    }
  }
}
