package lingao.catalog.label;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.print.Canvas;

/**
 * The words beside the code, broken into lines that have room there. Where there is little, the
 * hint goes first, then the pack, then lines of the name; the last day always stays.
 *
 * @param emblemSide side of the brand's emblem, 0 for none
 * @param brandHeight of emblem and name of the brand
 * @param brand its lines
 * @param name lines of the product
 * @param nameSize their size
 * @param facts the other lines
 * @param height of all
 */
record LabelWords(
    float emblemSide,
    float brandHeight,
    List<String> brand,
    List<String> name,
    float nameSize,
    List<String> facts,
    float height) {

  /** Lines to the size of their text. */
  static final float LEADING = 1.28f;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu.MM.dd");
  private static final String HINT = "扫码看来源";

  static LabelWords of(Canvas canvas, LabelText text, LabelLayout layout, boolean emblem) {
    for (int most = 3; most > 1; most--) {
      for (List<String> facts : facts(canvas, text, layout)) {
        LabelWords words = of(canvas, text, layout, emblem, most, facts);
        if (words.height <= layout.footTop() - layout.wordsTop()) {
          return words;
        }
      }
    }
    List<List<String>> facts = facts(canvas, text, layout);
    return of(canvas, text, layout, emblem, 1, facts.get(facts.size() - 1));
  }

  private static LabelWords of(
      Canvas canvas,
      LabelText text,
      LabelLayout layout,
      boolean emblem,
      int most,
      List<String> facts) {
    float small = layout.text();
    float side = emblem ? small * 2.6f : 0;
    float width = layout.wordsRight() - layout.wordsX();
    float beside = width - (emblem ? side + small * 0.5f : 0);
    List<String> brand = FittedLines.of(canvas, text.brand(), small, beside, 2);
    float brandHeight = Math.max(side, brand.size() * small * LEADING);
    float size = small * 1.5f;
    List<String> name = FittedLines.of(canvas, text.product(), size, width, most);
    float height =
        brandHeight + small * 0.7f + LEADING * (name.size() * size + facts.size() * small);
    return new LabelWords(side, brandHeight, brand, name, size, facts, height);
  }

  /** From all lines to the fewest. */
  private static List<List<String>> facts(Canvas canvas, LabelText text, LabelLayout layout) {
    float width = layout.wordsRight() - layout.wordsX();
    String demo = text.demo() ? "【示例】" : "";
    List<String> day = canvas.lines("保质期至 " + DAY.format(text.bestBefore()), layout.text(), width);
    List<String> pack = FittedLines.of(canvas, demo + text.pack(), layout.text(), width, 2);
    List<String> some = new ArrayList<>(pack);
    some.addAll(day);
    List<String> all = new ArrayList<>(some);
    all.add(HINT);
    List<String> few = text.demo() ? FittedLines.joined("示例", day) : day;
    return List.of(all, some, few);
  }

  /** Level with the code where there is room for it. */
  float top(LabelLayout layout) {
    return Math.max(layout.wordsTop(), Math.min(layout.codeY(), layout.footTop() - height));
  }
}
