package lingao.catalog.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import lingao.catalog.print.Typeface;
import lingao.catalog.shared.ShopTime;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Prints receipts as PDF, A4, with as many pages as they need. */
public final class ReceiptPrinter {

  private ReceiptPrinter() {}

  /** The receipt as a PDF 1.6 file with its fonts embedded, some tens of kilobytes. */
  public static byte[] pdf(Receipt receipt) {
    try (PDDocument document = new PDDocument()) {
      Words words = new Words(receipt.language());
      describe(document, receipt, words);
      Typeface face = Typeface.in(document);
      try (Pages pages = new Pages(document, face, words, receipt.demo())) {
        new Head(receipt, words).draw(pages);
        new Lines(receipt.lines(), words).draw(pages);
        new Sums(receipt, words).draw(pages);
      }
      Foot.draw(document, face, words, receipt);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(PDDocument document, Receipt receipt, Words words) {
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(words.of("title") + " " + receipt.number());
    about.setAuthor(words.of("shop"));
    about.setCreationDate(GregorianCalendar.from(Instant.now().atZone(ShopTime.ZONE)));
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(words.language().getLanguage().equals("en") ? "en" : "zh-Hans");
    PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }
}
