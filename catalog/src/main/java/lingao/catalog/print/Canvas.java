package lingao.catalog.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * A page, or a part of one, to draw on: measured in points from its upper left corner, as one
 * reads. Lines of text are given by their baseline.
 */
public class Canvas implements AutoCloseable {

  private final Typeface face;
  private final Locale language;
  private final PDPageContentStream out;
  private final float height;

  /**
   * Draws into {@code out}.
   *
   * @param language by whose rules lines are broken
   * @param height of the page or part, points
   */
  public Canvas(PDPageContentStream out, float height, Typeface face, Locale language) {
    this.face = face;
    this.language = language;
    this.out = out;
    this.height = height;
  }

  /** The lines of a text, each at most {@code width} points wide. */
  public List<String> lines(String text, float size, float width) {
    return Paragraph.lines(face, text, size, width, language);
  }

  /** How wide a text is. */
  public float width(String text, float size) {
    return face.width(face.settable(text), size);
  }

  /** Writes a text. */
  public void text(String text, float x, float baseline, float size, Color ink) throws IOException {
    show(text, Matrix.getTranslateInstance(x, height - baseline), size, ink);
  }

  /** Text that ends at {@code right}, as amounts do. */
  public void rightText(String text, float right, float baseline, float size, Color ink)
      throws IOException {
    text(text, right - width(text, size), baseline, size, ink);
  }

  /** Heavier text: the outlines of the regular face are drawn as well. */
  public void strong(String text, float x, float baseline, float size, Color ink)
      throws IOException {
    out.saveGraphicsState();
    out.setRenderingMode(RenderingMode.FILL_STROKE);
    out.setLineWidth(size / 32);
    out.setStrokingColor(ink);
    text(text, x, baseline, size, ink);
    out.restoreGraphicsState();
  }

  /** Heavier text that ends at {@code right}. */
  public void rightStrong(String text, float right, float baseline, float size, Color ink)
      throws IOException {
    strong(text, right - width(text, size), baseline, size, ink);
  }

  /** A horizontal line. */
  public void line(float left, float right, float y, float thick, Color ink) throws IOException {
    out.setStrokingColor(ink);
    out.setLineWidth(thick);
    out.moveTo(left, height - y);
    out.lineTo(right, height - y);
    out.stroke();
  }

  /** A filled rectangle. */
  public void box(float x, float y, float width, float boxHeight, Color ink) throws IOException {
    out.setNonStrokingColor(ink);
    rectangle(x, y, width, boxHeight);
    out.fill();
  }

  /** A QR code whose modules begin at {@code x}, {@code y}, filled as one shape. */
  public void code(QrCode code, float x, float y, float module, Color ink) throws IOException {
    out.setNonStrokingColor(ink);
    for (QrCode.Run run : code.runs()) {
      rectangle(x + run.x() * module, y + run.y() * module, run.length() * module, module);
    }
    out.fill();
  }

  /** A picture. */
  public void picture(PDImageXObject picture, float x, float y, float width, float pictureHeight)
      throws IOException {
    out.drawImage(picture, x, height - y - pictureHeight, width, pictureHeight);
  }

  /** Something drawn before, at its own size, with its upper left corner there. */
  public void form(PDFormXObject form, float x, float y) throws IOException {
    out.saveGraphicsState();
    out.transform(Matrix.getTranslateInstance(x, height - y - form.getBBox().getHeight()));
    out.drawForm(form);
    out.restoreGraphicsState();
  }

  /** Writes a text turned and placed by {@code place}, from the lower left corner. */
  protected final void show(String text, Matrix place, float size, Color ink) throws IOException {
    out.beginText();
    out.setFont(face.font(), size);
    out.setNonStrokingColor(ink);
    out.setTextMatrix(place);
    out.showText(face.settable(text));
    out.endText();
  }

  private void rectangle(float x, float y, float width, float boxHeight) throws IOException {
    out.addRect(x, height - y - boxHeight, width, boxHeight);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
