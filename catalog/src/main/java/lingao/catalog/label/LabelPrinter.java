package lingao.catalog.label;

import static lingao.catalog.label.Millimetres.points;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.print.Canvas;
import lingao.catalog.print.QrCode;
import lingao.catalog.print.Typeface;
import lingao.catalog.shared.ShopTime;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Prints labels true to size: pages have the paper's measures, and viewers are told not to scale
 * them. What all labels share is in the file once; finished pages wait on the disk.
 */
final class LabelPrinter implements AutoCloseable {

  private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());

  private final LabelSheet sheet;
  private final LabelText text;
  private final Typeface face;
  private final Optional<PDImageXObject> emblem;

  private LabelPrinter(LabelSheet sheet, LabelText text) throws IOException {
    this.sheet = sheet;
    this.text = text;
    this.face = Typeface.in(document);
    this.emblem =
        text.emblem().isPresent() ? Optional.of(picture(text.emblem().get())) : Optional.empty();
  }

  /**
   * Writes a PDF file with a label for each code.
   *
   * @param start the place of the first page at which the first label goes, from 1; those before
   *     are used already
   * @param copies how many labels each code gets, in a row
   * @throws CodeTooLarge before anything is written
   */
  static void print(
      LabelSheet sheet,
      LabelText text,
      int start,
      int copies,
      Iterator<LabelCode> codes,
      OutputStream out)
      throws IOException {
    try (LabelPrinter printer = new LabelPrinter(sheet, text)) {
      printer.describe();
      printer.draw(start - 1, copies, codes);
      printer.document.save(out);
    }
  }

  private void describe() {
    document.getDocumentInformation().setTitle(text.product() + " " + text.code());
    document
        .getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(Instant.now().atZone(ShopTime.ZONE)));
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-Hans");
    PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    catalog.setViewerPreferences(preferences);
  }

  private void draw(int start, int copies, Iterator<LabelCode> codes) throws IOException {
    Faces faces = new Faces();
    int place = start;
    Optional<Canvas> page = Optional.empty();
    try {
      while (codes.hasNext()) {
        LabelCode code = codes.next();
        // Of one code with many copies the label is drawn once.
        Optional<PDFormXObject> whole =
            copies > 1 ? Optional.of(whole(code, faces)) : Optional.empty();
        for (int copy = 0; copy < copies; copy++) {
          if (page.isEmpty() || place == sheet.places()) {
            close(page);
            place = page.isEmpty() ? place : 0;
            page = Optional.of(page());
          }
          put(page.get(), place, code, whole, faces);
          place++;
        }
      }
    } finally {
      close(page);
    }
  }

  private static void close(Optional<Canvas> page) throws IOException {
    if (page.isPresent()) {
      page.get().close();
    }
  }

  private void put(
      Canvas page, int place, LabelCode code, Optional<PDFormXObject> whole, Faces faces)
      throws IOException {
    float x = points(sheet.left(place));
    float y = points(sheet.top(place));
    if (whole.isPresent()) {
      page.form(whole.get(), x, y);
    } else {
      QrCode qr = QrCode.of(code.link());
      page.form(faces.of(qr.modules()), x, y);
      drawCode(page, x, y, qr, code);
    }
  }

  private PDFormXObject whole(LabelCode code, Faces faces) throws IOException {
    QrCode qr = QrCode.of(code.link());
    PDFormXObject shared = faces.of(qr.modules());
    PDAppearanceStream form = form();
    try (Canvas canvas = canvas(form)) {
      canvas.form(shared, 0, 0);
      drawCode(canvas, 0, 0, qr, code);
    }
    return form;
  }

  private void drawCode(Canvas canvas, float x, float y, QrCode qr, LabelCode code)
      throws IOException {
    LabelLayout layout = LabelLayout.of(sheet, qr.modules());
    canvas.code(qr, x + layout.codeX(), y + layout.codeY(), layout.module(), Color.BLACK);
    float width = layout.wordsRight() - layout.footX();
    canvas.text(
        code.elements(),
        x + layout.footX(),
        y + layout.footTop() + layout.text() * 2.75f,
        FittedLines.size(canvas, code.elements(), layout.text() * 1.05f, width),
        Color.BLACK);
  }

  private Canvas page() throws IOException {
    LabelSheet.Paper paper = sheet.paper();
    PDRectangle box = new PDRectangle(points(paper.width()), points(paper.height()));
    PDPage page = new PDPage(box);
    page.setCropBox(box);
    page.setTrimBox(box);
    document.addPage(page);
    return new Canvas(
        new PDPageContentStream(document, page), box.getHeight(), face, Locale.CHINESE);
  }

  /** A form of the only kind in which PDFBox embeds a part of a typeface. */
  private PDAppearanceStream form() {
    PDAppearanceStream form = new PDAppearanceStream(document);
    LabelSheet.Size label = sheet.label();
    form.setBBox(new PDRectangle(points(label.width()), points(label.height())));
    form.setResources(new PDResources());
    return form;
  }

  private Canvas canvas(PDAppearanceStream form) throws IOException {
    OutputStream content = form.getContentStream().createOutputStream(COSName.FLATE_DECODE);
    return new Canvas(
        new PDPageContentStream(document, form, content),
        form.getBBox().getHeight(),
        face,
        Locale.CHINESE);
  }

  private PDImageXObject picture(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return JPEGFactory.createFromStream(document, in);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** What labels share, one for each size of code: the words stand beside it. */
  private final class Faces {

    private final Map<Integer, PDFormXObject> drawn = new HashMap<>();

    PDFormXObject of(int modules) throws IOException {
      PDFormXObject known = drawn.get(modules);
      if (known != null) {
        return known;
      }
      PDAppearanceStream form = form();
      try (Canvas canvas = canvas(form)) {
        new LabelFace(text, LabelLayout.of(sheet, modules), emblem).draw(canvas);
      }
      drawn.put(modules, form);
      return form;
    }
  }
}
