package lingao.catalog.receipt;

import java.io.IOException;
import lingao.catalog.print.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a receipt as they fill: the one being drawn and how far down. */
final class Pages implements AutoCloseable {

  private final PDDocument document;
  private final Typeface face;
  private final Words words;
  private final boolean demo;

  private Sheet sheet;
  private float down = Sheet.TOP;

  Pages(PDDocument document, Typeface face, Words words, boolean demo) throws IOException {
    this.document = document;
    this.face = face;
    this.words = words;
    this.demo = demo;
    this.sheet = begun();
  }

  Sheet sheet() {
    return sheet;
  }

  /** How far down the page is used, points. */
  float down() {
    return down;
  }

  void moveDown(float points) {
    down += points;
  }

  /** Begins a page when {@code points} no longer fit; tells whether it did. */
  boolean makeRoom(float points) throws IOException {
    if (down + points <= Sheet.BOTTOM) {
      return false;
    }
    sheet.close();
    sheet = begun();
    down = Sheet.TOP;
    return true;
  }

  private Sheet begun() throws IOException {
    Sheet begun = Sheet.added(document, face, words.language());
    if (demo) {
      begun.watermark(words.of("demo"));
    }
    return begun;
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
