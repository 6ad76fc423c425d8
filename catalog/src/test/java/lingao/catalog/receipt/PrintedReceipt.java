package lingao.catalog.receipt;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A receipt read back from its file, as a viewer would. */
final class PrintedReceipt implements AutoCloseable {

  private final PDDocument document;

  PrintedReceipt(byte[] pdf) throws Exception {
    document = Loader.loadPDF(pdf);
  }

  static PrintedReceipt of(Receipt receipt) throws Exception {
    return new PrintedReceipt(ReceiptPrinter.pdf(receipt));
  }

  int pages() {
    return document.getNumberOfPages();
  }

  String title() {
    return document.getDocumentInformation().getTitle();
  }

  String language() {
    return document.getDocumentCatalog().getLanguage();
  }

  String text() throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return stripper.getText(document);
  }

  String text(int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  /** Each shown character with its place. */
  List<TextPosition> characters() throws Exception {
    List<TextPosition> characters = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        characters.add(text);
      }
    }.getText(document);
    return characters;
  }

  List<PDFont> fonts() throws Exception {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      var resources = page.getResources();
      for (var name :
          StreamSupport.stream(resources.getFontNames().spliterator(), false).toList()) {
        fonts.add(resources.getFont(name));
      }
    }
    return fonts;
  }

  /** What the first page's QR code says when the page is photographed. */
  String scanned() throws Exception {
    BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
    BufferedImage corner =
        page.getSubimage(page.getWidth() / 2, 0, page.getWidth() / 2, page.getHeight() / 4);
    int[] pixels =
        corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
    var source = new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  @Override
  public void close() throws Exception {
    document.close();
  }
}
