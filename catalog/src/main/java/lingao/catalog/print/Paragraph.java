package lingao.catalog.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines of a width: where its language allows, else where it has to. */
final class Paragraph {

  private final Typeface face;
  private final float size;
  private final float width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Paragraph(Typeface face, float size, float width) {
    this.face = face;
    this.size = size;
    this.width = width;
  }

  /** The lines of {@code text}, each at most {@code width} points wide; none when it is blank. */
  static List<String> lines(Typeface face, String text, float size, float width, Locale language) {
    Paragraph paragraph = new Paragraph(face, size, width);
    String settable = face.settable(text).strip();
    BreakIterator breaks = BreakIterator.getLineInstance(language);
    breaks.setText(settable);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      paragraph.add(settable.substring(start, end));
      start = end;
    }
    paragraph.endLine();
    return List.copyOf(paragraph.lines);
  }

  private void add(String piece) {
    if (!fits(line + piece.stripTrailing())) {
      endLine();
    }
    if (fits(piece.stripTrailing())) {
      line.append(piece);
    } else {
      piece.codePoints().mapToObj(Character::toString).forEach(this::addCharacter);
    }
  }

  /** For a word that is wider than a line. */
  private void addCharacter(String character) {
    if (!fits(line + character)) {
      endLine();
    }
    line.append(character);
  }

  private boolean fits(String text) {
    return face.width(text, size) <= width;
  }

  private void endLine() {
    String ended = line.toString().strip();
    if (!ended.isEmpty()) {
      lines.add(ended);
    }
    line.setLength(0);
  }
}
