package lingao.catalog.label;

import java.awt.Color;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.print.Canvas;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws what all labels of a batch share. Black alone: label printers know no other colour. */
final class LabelFace {

  private final LabelText text;
  private final LabelLayout layout;
  private final Optional<PDImageXObject> emblem;

  LabelFace(LabelText text, LabelLayout layout, Optional<PDImageXObject> emblem) {
    this.text = text;
    this.layout = layout;
    this.emblem = emblem;
  }

  void draw(Canvas canvas) throws IOException {
    LabelWords words = LabelWords.of(canvas, text, layout, emblem.isPresent());
    float y = words.top(layout);
    drawBrand(canvas, words, y);
    y += words.brandHeight() + layout.text() * 0.4f;
    float size = words.nameSize();
    for (String line : words.name()) {
      canvas.strong(line, layout.wordsX(), y + size, size, Color.BLACK);
      y += size * LabelWords.LEADING;
    }
    y += layout.text() * 0.3f;
    for (String line : words.facts()) {
      canvas.text(line, layout.wordsX(), y + layout.text(), layout.text(), Color.BLACK);
      y += layout.text() * LabelWords.LEADING;
    }
    drawCode(canvas);
  }

  /** The emblem with the brand's name beside it. */
  private void drawBrand(Canvas canvas, LabelWords words, float top) throws IOException {
    float x = layout.wordsX();
    if (emblem.isPresent()) {
      float side = words.emblemSide();
      canvas.picture(emblem.get(), x, top + (words.brandHeight() - side) / 2, side, side);
      x += side + layout.text() * 0.5f;
    }
    float leading = layout.text() * LabelWords.LEADING;
    float above = (words.brandHeight() - leading * words.brand().size()) / 2;
    float baseline = top + above + layout.text();
    for (String line : words.brand()) {
      canvas.text(line, x, baseline, layout.text(), Color.BLACK);
      baseline += leading;
    }
  }

  private void drawCode(Canvas canvas) throws IOException {
    float baseline = layout.footTop() + layout.text() * 1.35f;
    canvas.strong(text.code(), layout.footX(), baseline, layout.text() * 1.4f, Color.BLACK);
  }
}
