package lingao.catalog.receipt;

import java.io.IOException;
import lingao.catalog.print.Ink;
import lingao.catalog.print.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The foot of each page, drawn when it is known how many there are. */
final class Foot {

  private static final float RULE = Sheet.BOTTOM + 16;

  private Foot() {}

  static void draw(PDDocument document, Typeface face, Words words, Receipt receipt)
      throws IOException {
    int pages = document.getNumberOfPages();
    for (int page = 0; page < pages; page++) {
      try (Sheet sheet = Sheet.again(document, page, face, words.language())) {
        sheet.rule(RULE, Ink.LINE);
        sheet.text(words.of("shop"), Sheet.LEFT, RULE + 15, 8, Ink.SOFT);
        float middle = (Sheet.LEFT + Sheet.RIGHT + sheet.width(receipt.number(), 8)) / 2;
        sheet.rightText(receipt.number(), middle, RULE + 15, 8, Ink.SOFT);
        String count = words.of("page", page + 1, pages);
        sheet.rightText(count, Sheet.RIGHT, RULE + 15, 8, Ink.SOFT);
      }
    }
  }
}
