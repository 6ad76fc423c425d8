package lingao.catalog.receipt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.print.Ink;
import lingao.catalog.shared.Money;

/** What a receipt comes to, below its lines and never apart from its total. */
final class Sums {

  private static final float LEADING = 17;
  private static final float AMOUNT = Sheet.RIGHT - 8;
  private static final float LABEL = AMOUNT - 100;
  private static final float LABEL_WIDTH = LABEL - Sheet.LEFT - 100;

  private final Receipt receipt;
  private final Words words;

  Sums(Receipt receipt, Words words) {
    this.receipt = receipt;
    this.words = words;
  }

  private record Sum(String label, String amount) {}

  void draw(Pages pages) throws IOException {
    List<Sum> sums = sums();
    pages.makeRoom(sums.size() * LEADING + 3 * LEADING + 50);
    for (Sum sum : sums) {
      draw(pages, sum);
    }
    drawTotal(pages, receipt.payment().isPresent() ? "total.paid" : "total");
    if (receipt.sums().refunded().fen() > 0) {
      drawRefunds(pages);
    }
    drawNotes(pages);
  }

  private List<Sum> sums() {
    Receipt.ReceiptSums sums = receipt.sums();
    List<Sum> rows = new ArrayList<>();
    rows.add(new Sum(words.of("goods"), sums.goods().yuan()));
    sums.discounts().forEach(d -> rows.add(new Sum(d.name(), minus(d.amount()))));
    String freight = sums.freight().fen() == 0 ? words.of("free") : sums.freight().yuan();
    rows.add(new Sum(words.of("freight"), freight));
    return rows;
  }

  private static String minus(Money amount) {
    return "−" + amount.yuan();
  }

  private void draw(Pages pages, Sum sum) throws IOException {
    for (String line : pages.sheet().lines(sum.label(), 9.5f, LABEL_WIDTH)) {
      pages.makeRoom(LEADING);
      pages.sheet().rightText(line, LABEL, pages.down() + 11, 9.5f, Ink.SOFT);
      pages.moveDown(LEADING);
    }
    pages.sheet().rightText(sum.amount(), AMOUNT, pages.down() - LEADING + 11, 10, Ink.TEXT);
  }

  private void drawTotal(Pages pages, String key) throws IOException {
    pages.makeRoom(34);
    Sheet sheet = pages.sheet();
    String total = receipt.sums().total().tag();
    sheet.rightStrong(total, AMOUNT, pages.down() + 21, 17, Ink.SEA);
    float labelEnd = Math.min(LABEL, AMOUNT - sheet.width(total, 17) - 16);
    sheet.rightText(words.of(key), labelEnd, pages.down() + 20, 10.5f, Ink.TEXT);
    pages.moveDown(34);
  }

  private void drawRefunds(Pages pages) throws IOException {
    Money refunded = receipt.sums().refunded();
    Money net = new Money(receipt.sums().total().fen() - refunded.fen());
    pages.makeRoom(2 * LEADING);
    draw(pages, new Sum(words.of("refunded"), minus(refunded)));
    draw(pages, new Sum(words.of("net"), net.yuan()));
  }

  private void drawNotes(Pages pages) throws IOException {
    pages.moveDown(16);
    for (String key : List.of("currency", "not.invoice")) {
      for (String line : pages.sheet().lines(words.of(key), 8.5f, Sheet.RIGHT - Sheet.LEFT)) {
        pages.makeRoom(13);
        pages.sheet().text(line, Sheet.LEFT, pages.down() + 9, 8.5f, Ink.SOFT);
        pages.moveDown(13);
      }
    }
  }
}
