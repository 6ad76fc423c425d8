package lingao.catalog.label;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Labels read back from their file, as a printer and a telephone would. */
final class PrintedLabels implements AutoCloseable {

  private final LabelSheet sheet;
  private final PDDocument document;

  private PrintedLabels(LabelSheet sheet, byte[] pdf) throws Exception {
    this.sheet = sheet;
    this.document = Loader.loadPDF(pdf);
  }

  static PrintedLabels of(
      LabelSheet sheet, LabelText text, int start, int copies, Iterator<LabelCode> codes)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LabelPrinter.print(sheet, text, start, copies, codes, out);
    return new PrintedLabels(sheet, out.toByteArray());
  }

  PDDocument document() {
    return document;
  }

  PDPage page(int page) {
    return document.getPage(page);
  }

  int pages() {
    return document.getNumberOfPages();
  }

  String text() throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return stripper.getText(document);
  }

  /** A page as black dots on white, as label printers have them. */
  BufferedImage printed(int page, int dotsPerInch) throws Exception {
    return new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch, ImageType.BINARY);
  }

  /** A label cut out of a printed page. */
  BufferedImage label(BufferedImage printed, int place) {
    double dots = printed.getWidth() / sheet.paper().width();
    int x = (int) Math.round(sheet.left(place) * dots);
    int y = (int) Math.round(sheet.top(place) * dots);
    int width = (int) Math.min(printed.getWidth() - x, Math.round(sheet.label().width() * dots));
    int height = (int) Math.min(printed.getHeight() - y, Math.round(sheet.label().height() * dots));
    return printed.getSubimage(x, y, width, height);
  }

  static Result scan(BufferedImage label) throws Exception {
    int[] pixels =
        label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
    var source = new RGBLuminanceSource(label.getWidth(), label.getHeight(), pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)),
            Map.of(
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.QR_CODE),
                DecodeHintType.TRY_HARDER,
                true));
  }

  /** Whether anything is printed there. */
  static boolean isBlank(BufferedImage label) {
    for (int y = 0; y < label.getHeight(); y++) {
      for (int x = 0; x < label.getWidth(); x++) {
        if ((label.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
