package lingao.catalog.label;

import java.util.ArrayList;
import java.util.List;
import lingao.catalog.print.Canvas;

/** Lines of text for a place that has room for a few. */
final class FittedLines {

  private FittedLines() {}

  /** The first {@code most} lines of a text, with an ellipsis where more follows. */
  static List<String> of(Canvas canvas, String text, float size, float width, int most) {
    List<String> lines = canvas.lines(text, size, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> fitted = new ArrayList<>(lines.subList(0, most));
    String last = fitted.get(most - 1);
    while (!last.isEmpty() && canvas.width(last + "…", size) > width) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    fitted.set(most - 1, last + "…");
    return fitted;
  }

  /** A line before others. */
  static List<String> joined(String first, List<String> others) {
    List<String> lines = new ArrayList<>(List.of(first));
    lines.addAll(others);
    return lines;
  }

  /** The size at which a text is at most {@code width} wide, no more than {@code size}. */
  static float size(Canvas canvas, String text, float size, float width) {
    float wide = canvas.width(text, size);
    return wide <= width ? size : size * width / wide;
  }
}
