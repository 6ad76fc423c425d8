package lingao.catalog.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The face that all is set in. Only the glyphs that a document uses are embedded, so that it looks
 * the same where no Chinese font is installed and stays small.
 */
public final class Typeface {

  /** Stands for a character that the face lacks (Unicode: GETA MARK, made for this). */
  private static final int MISSING = 0x3013;

  private static final Pattern SPACES = Pattern.compile(" +");

  private final PDType0Font font;
  private final CmapLookup glyphs;

  private Typeface(PDType0Font font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /** The face, for one document: a subset belongs to one. */
  public static Typeface in(PDDocument document) throws IOException {
    TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(Bytes.FONT));
    return new Typeface(PDType0Font.load(document, face, true), face.getUnicodeCmapLookup());
  }

  PDFont font() {
    return font;
  }

  /** Width in points at {@code size} points; {@code text} is {@link #settable}. */
  float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A text with what this face can't show replaced: one mark for an unknown character, one space
   * for controls and spaces, nothing for invisible ones.
   */
  String settable(String text) {
    StringBuilder settable = new StringBuilder();
    text.codePoints().map(this::settable).filter(c -> c >= 0).forEach(settable::appendCodePoint);
    return SPACES.matcher(settable).replaceAll(" ");
  }

  private int settable(int character) {
    if (Character.getType(character) == Character.FORMAT || isVariation(character)) {
      return -1;
    }
    if (Character.isISOControl(character) || Character.isWhitespace(character)) {
      return ' ';
    }
    return glyphs.getGlyphId(character) > 0 ? character : MISSING;
  }

  private static boolean isVariation(int character) {
    return character >= 0xFE00 && character <= 0xFE0F;
  }

  /** The font's file, read once: each document parses it anew, for parsed fonts aren't shared. */
  private static final class Bytes {
    static final byte[] FONT = read();

    private static byte[] read() {
      try (InputStream file = Typeface.class.getResourceAsStream("NotoSansSC-Regular.ttf")) {
        return Objects.requireNonNull(file).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
