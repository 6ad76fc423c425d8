package lingao.catalog.receipt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.print.Ink;

/** A receipt's head: whose it is, for which order, where to see it again. */
final class Head {

  private static final float QR = 84;
  private static final float LABEL = 78;
  private static final float LEADING = 14;

  private final Receipt receipt;
  private final Words words;

  Head(Receipt receipt, Words words) {
    this.receipt = receipt;
    this.words = words;
  }

  void draw(Pages pages) throws IOException {
    Sheet sheet = pages.sheet();
    sheet.strong(words.of("shop"), Sheet.LEFT, Sheet.TOP + 10, 13, Ink.SEA);
    sheet.strong(words.of("title"), Sheet.LEFT, Sheet.TOP + 44, 26, Ink.TEXT);
    if (receipt.demo()) {
      demoMark(sheet, Sheet.LEFT + sheet.width(words.of("title"), 26) + 14, Sheet.TOP + 28);
    }
    drawCode(sheet);
    pages.moveDown(76);
    for (Fact fact : facts()) {
      draw(pages, fact);
    }
    pages.moveDown(14);
  }

  private void demoMark(Sheet sheet, float x, float y) throws IOException {
    float width = sheet.width(words.of("demo"), 10) + 14;
    sheet.box(x, y, width, 18, Ink.SOIL);
    sheet.strong(words.of("demo"), x + 7, y + 12.8f, 10, Ink.SAND);
    sheet.text(words.of("demo.note"), x + width + 8, y + 12.6f, 8.5f, Ink.SOIL);
  }

  private void drawCode(Sheet sheet) throws IOException {
    sheet.code(receipt.link(), Sheet.RIGHT - QR, Sheet.TOP, QR);
    String caption = words.of("link");
    float middle = Sheet.RIGHT - QR / 2;
    sheet.text(caption, middle - sheet.width(caption, 8) / 2, Sheet.TOP + QR + 13, 8, Ink.SOFT);
  }

  private record Fact(String key, String text) {}

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("number", receipt.number()));
    facts.add(new Fact("placed", words.at(receipt.placedAt())));
    receipt.payment().ifPresentOrElse(p -> addPayment(facts, p), () -> addUnpaid(facts));
    facts.add(
        new Fact("recipient", receipt.recipient().name() + " " + receipt.recipient().mobile()));
    facts.add(new Fact("delivery", receipt.recipient().delivery()));
    receipt.invoice().ifPresent(invoice -> facts.add(new Fact("invoice", text(invoice))));
    return facts;
  }

  private void addPayment(List<Fact> facts, Receipt.ReceiptPayment payment) {
    facts.add(new Fact("paid", words.at(payment.at())));
    facts.add(new Fact("method", payment.method()));
  }

  private void addUnpaid(List<Fact> facts) {
    facts.add(new Fact("paid", words.of("unpaid")));
  }

  private String text(Receipt.ReceiptInvoice invoice) {
    String title = words.of("invoice.title") + " " + invoice.title();
    Optional<String> tax = invoice.taxNumber().map(n -> " · " + words.of("invoice.tax") + " " + n);
    return title + tax.orElse("");
  }

  private void draw(Pages pages, Fact fact) throws IOException {
    float left = Sheet.LEFT + LABEL;
    float right = Sheet.RIGHT - (pages.down() < Sheet.TOP + QR + 24 ? QR + 16 : 0);
    List<String> lines = pages.sheet().lines(fact.text(), 9.5f, right - left);
    pages.makeRoom(LEADING);
    pages.sheet().text(words.of(fact.key()), Sheet.LEFT, pages.down() + 10, 9.5f, Ink.SOFT);
    for (String line : lines) {
      pages.makeRoom(LEADING);
      pages.sheet().text(line, left, pages.down() + 10, 9.5f, Ink.TEXT);
      pages.moveDown(LEADING);
    }
    pages.moveDown(1.5f);
  }
}
