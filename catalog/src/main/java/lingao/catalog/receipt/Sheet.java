package lingao.catalog.receipt;

import java.io.IOException;
import java.util.Locale;
import lingao.catalog.print.Canvas;
import lingao.catalog.print.Ink;
import lingao.catalog.print.QrCode;
import lingao.catalog.print.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** An A4 page of a receipt. */
final class Sheet extends Canvas {

  static final float LEFT = 48;
  static final float RIGHT = PDRectangle.A4.getWidth() - 48;
  static final float TOP = 54;

  /** Where content ends and the foot begins. */
  static final float BOTTOM = PDRectangle.A4.getHeight() - 64;

  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private Sheet(Typeface face, Locale language, PDPageContentStream out) {
    super(out, HEIGHT, face, language);
  }

  /** A new last page. */
  static Sheet added(PDDocument document, Typeface face, Locale language) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new Sheet(face, language, new PDPageContentStream(document, page));
  }

  /** A page that was drawn before, to add to it. */
  static Sheet again(PDDocument document, int page, Typeface face, Locale language)
      throws IOException {
    return new Sheet(
        face,
        language,
        new PDPageContentStream(
            document, document.getPage(page), PDPageContentStream.AppendMode.APPEND, true, true));
  }

  void text(String text, float x, float baseline, float size, Ink ink) throws IOException {
    text(text, x, baseline, size, ink.colour());
  }

  void rightText(String text, float right, float baseline, float size, Ink ink) throws IOException {
    rightText(text, right, baseline, size, ink.colour());
  }

  void strong(String text, float x, float baseline, float size, Ink ink) throws IOException {
    strong(text, x, baseline, size, ink.colour());
  }

  void rightStrong(String text, float right, float baseline, float size, Ink ink)
      throws IOException {
    rightStrong(text, right, baseline, size, ink.colour());
  }

  /** A QR code of that side, without its quiet zone. */
  void code(String text, float x, float y, float side) throws IOException {
    QrCode code = QrCode.of(text);
    code(code, x, y, side / code.modules(), Ink.TEXT.colour());
  }

  /** Large pale words across the page; drawn first, they lie under all else. */
  void watermark(String text) throws IOException {
    float size = 150;
    Matrix matrix = Matrix.getRotateInstance(Math.PI / 6, 0, 0);
    Matrix place =
        Matrix.getTranslateInstance(
            PDRectangle.A4.getWidth() / 2 - width(text, size) * 0.43f, HEIGHT * 0.30f);
    show(text, matrix.multiply(place), size, Ink.WATERMARK.colour());
  }

  void rule(float y, Ink ink) throws IOException {
    line(LEFT, RIGHT, y, 0.7f, ink.colour());
  }

  void box(float x, float y, float width, float height, Ink ink) throws IOException {
    box(x, y, width, height, ink.colour());
  }
}
