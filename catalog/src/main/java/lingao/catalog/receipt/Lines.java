package lingao.catalog.receipt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.print.Ink;

/** The table of what was bought; its head is repeated on each page. */
final class Lines {

  private static final float HEAD = 22;
  private static final float LEADING = 13.5f;
  private static final float PADDING = 7;
  private static final float AMOUNT = Sheet.RIGHT - 8;
  private static final float QUANTITY = AMOUNT - 84;
  private static final float PRICE = QUANTITY - 54;
  private static final float NAME_WIDTH = PRICE - 76 - Sheet.LEFT - 8;

  private final List<Receipt.ReceiptLine> lines;
  private final Words words;

  Lines(List<Receipt.ReceiptLine> lines, Words words) {
    this.lines = lines;
    this.words = words;
  }

  void draw(Pages pages) throws IOException {
    pages.makeRoom(HEAD + 2 * LEADING + 2 * PADDING);
    drawHead(pages);
    for (Receipt.ReceiptLine line : lines) {
      draw(pages, line);
    }
    pages.moveDown(10);
  }

  private void drawHead(Pages pages) throws IOException {
    Sheet sheet = pages.sheet();
    float baseline = pages.down() + 14.5f;
    sheet.box(Sheet.LEFT, pages.down(), Sheet.RIGHT - Sheet.LEFT, HEAD, Ink.SAND);
    sheet.text(words.of("line"), Sheet.LEFT + 8, baseline, 9, Ink.SOFT);
    sheet.rightText(words.of("price"), PRICE, baseline, 9, Ink.SOFT);
    sheet.rightText(words.of("quantity"), QUANTITY, baseline, 9, Ink.SOFT);
    sheet.rightText(words.of("amount"), AMOUNT, baseline, 9, Ink.SOFT);
    pages.moveDown(HEAD);
  }

  private void draw(Pages pages, Receipt.ReceiptLine line) throws IOException {
    List<String> names = pages.sheet().lines(line.name(), 10, NAME_WIDTH);
    List<String> details = pages.sheet().lines(detail(line), 8.5f, NAME_WIDTH);
    if (pages.makeRoom((names.size() + details.size()) * LEADING + 2 * PADDING)) {
      drawHead(pages);
    }
    drawAmounts(pages, line);
    pages.moveDown(PADDING);
    drawTexts(pages, names, 10, Ink.TEXT);
    drawTexts(pages, details, 8.5f, Ink.SOFT);
    pages.moveDown(PADDING - 2);
    pages.sheet().rule(pages.down(), Ink.LINE);
  }

  private String detail(Receipt.ReceiptLine line) {
    List<String> parts = new ArrayList<>(List.of(line.variant()));
    if (line.returned() > 0) {
      parts.add(words.of("returned", line.returned()));
    }
    return String.join(" · ", parts);
  }

  private static void drawAmounts(Pages pages, Receipt.ReceiptLine line) throws IOException {
    Sheet sheet = pages.sheet();
    float baseline = pages.down() + PADDING + 10;
    sheet.rightText(line.unitPrice().yuan(), PRICE, baseline, 10, Ink.TEXT);
    sheet.rightText(Integer.toString(line.quantity()), QUANTITY, baseline, 10, Ink.TEXT);
    sheet.rightText(line.amount().yuan(), AMOUNT, baseline, 10, Ink.TEXT);
  }

  private static void drawTexts(Pages pages, List<String> texts, float size, Ink ink)
      throws IOException {
    for (String text : texts) {
      pages.makeRoom(LEADING);
      pages.sheet().text(text, Sheet.LEFT + 8, pages.down() + 10, size, ink);
      pages.moveDown(LEADING);
    }
  }
}
