package lingao.catalog.receipt;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * An A4 page to draw on, measured in points from its upper left corner, as one reads. Lines of text
 * are given by their baseline.
 */
final class Sheet implements AutoCloseable {

  static final float LEFT = 48;
  static final float RIGHT = PDRectangle.A4.getWidth() - 48;
  static final float TOP = 54;

  /** Where content ends and the foot begins. */
  static final float BOTTOM = PDRectangle.A4.getHeight() - 64;

  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final Typeface face;
  private final Locale language;
  private final PDPageContentStream out;

  private Sheet(Typeface face, Locale language, PDPageContentStream out) {
    this.face = face;
    this.language = language;
    this.out = out;
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

  List<String> lines(String text, float size, float width) {
    return Paragraph.lines(face, text, size, width, language);
  }

  float width(String text, float size) {
    return face.width(face.settable(text), size);
  }

  void text(String text, float x, float baseline, float size, Ink ink) throws IOException {
    show(text, Matrix.getTranslateInstance(x, HEIGHT - baseline), size, ink);
  }

  /** Text that ends at {@code right}, as amounts do. */
  void rightText(String text, float right, float baseline, float size, Ink ink) throws IOException {
    text(text, right - width(text, size), baseline, size, ink);
  }

  /** Heavier text: the outlines of the regular face are drawn as well. */
  void strong(String text, float x, float baseline, float size, Ink ink) throws IOException {
    out.saveGraphicsState();
    out.setRenderingMode(RenderingMode.FILL_STROKE);
    out.setLineWidth(size / 32);
    out.setStrokingColor(ink.colour());
    text(text, x, baseline, size, ink);
    out.restoreGraphicsState();
  }

  void rightStrong(String text, float right, float baseline, float size, Ink ink)
      throws IOException {
    strong(text, right - width(text, size), baseline, size, ink);
  }

  /** Large pale words across the page; drawn first, they lie under all else. */
  void watermark(String text) throws IOException {
    float size = 150;
    Matrix matrix = Matrix.getRotateInstance(Math.PI / 6, 0, 0);
    Matrix place =
        Matrix.getTranslateInstance(
            PDRectangle.A4.getWidth() / 2 - width(text, size) * 0.43f, HEIGHT * 0.30f);
    show(text, matrix.multiply(place), size, Ink.WATERMARK);
  }

  void rule(float y, Ink ink) throws IOException {
    out.setStrokingColor(ink.colour());
    out.setLineWidth(0.7f);
    out.moveTo(LEFT, HEIGHT - y);
    out.lineTo(RIGHT, HEIGHT - y);
    out.stroke();
  }

  void box(float x, float y, float width, float height, Ink ink) throws IOException {
    out.setNonStrokingColor(ink.colour());
    out.addRect(x, HEIGHT - y - height, width, height);
    out.fill();
  }

  private void show(String text, Matrix place, float size, Ink ink) throws IOException {
    out.beginText();
    out.setFont(face.font(), size);
    out.setNonStrokingColor(ink.colour());
    out.setTextMatrix(place);
    out.showText(face.settable(text));
    out.endText();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
