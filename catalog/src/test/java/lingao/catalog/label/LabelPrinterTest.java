package lingao.catalog.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.print.QrCode;
import lingao.catalog.shared.Gtin;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelPrinterTest {

  private static final String SHOP = "https://shop.lingao.example";
  private static final Gtin GTIN = new Gtin("06291041500213");
  private static final LabelText TEXT =
      new LabelText(
          "多文空心菜",
          "多文富硒空心菜",
          "500 克",
          "LG 00002 00016",
          LocalDate.of(2027, 2, 1),
          true,
          Optional.empty());
  private static final LabelCode BATCH = LabelCode.of(SHOP, GTIN, new Lot("DW-20261120-A"));

  private static Iterator<LabelCode> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> LabelCode.of(SHOP, GTIN, new Serial(serial(i))))
        .iterator();
  }

  private static String serial(int number) {
    return "7K3M9QXX2B%04d".formatted(number);
  }

  @Test
  void a_code_is_the_goods_digital_link() {
    assertThat(BATCH.link()).isEqualTo(SHOP + "/01/06291041500213/10/DW-20261120-A");
    assertThat(BATCH.elements()).isEqualTo("(01)06291041500213(10)DW-20261120-A");
    assertThat(LabelCode.of("http://localhost:8080", GTIN, new Serial("A/1")).link())
        .isEqualTo("http://localhost:8080/01/06291041500213/21/A%2F1");
  }

  @ParameterizedTest
  @EnumSource
  void each_code_is_read_at_the_resolutions_of_label_printers(LabelSheet sheet) throws Exception {
    int count = Math.min(sheet.places() + 1, 9);
    try (PrintedLabels labels = PrintedLabels.of(sheet, TEXT, 1, 1, items(count))) {
      for (int dpi : new int[] {203, 300}) {
        int number = 0;
        for (int page = 0; page < labels.pages(); page++) {
          BufferedImage printed = labels.printed(page, dpi);
          for (int place = 0; place < sheet.places() && number < count; place++) {
            Result code = PrintedLabels.scan(labels.label(printed, place));
            assertThat(code.getText())
                .isEqualTo(SHOP + "/01/06291041500213/21/" + serial(number++));
            assertThat(code.getResultMetadata())
                .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
          }
        }
        assertThat(number).isEqualTo(count);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void pages_and_codes_are_true_to_size(LabelSheet sheet) throws Exception {
    try (PrintedLabels labels = PrintedLabels.of(sheet, TEXT, 1, 1, List.of(BATCH).iterator())) {
      var page = labels.page(0);
      assertThat(page.getMediaBox().getWidth() / 72 * 25.4)
          .isCloseTo(sheet.paper().width(), within(0.01));
      assertThat(page.getMediaBox().getHeight() / 72 * 25.4)
          .isCloseTo(sheet.paper().height(), within(0.01));
      assertThat(page.getTrimBox().getWidth()).isEqualTo(page.getMediaBox().getWidth());
      assertThat(
              labels
                  .document()
                  .getDocumentCatalog()
                  .getViewerPreferences()
                  .getCOSObject()
                  .getNameAsString(COSName.getPDFName("PrintScaling")))
          .isEqualTo("None");
      int modules = QrCode.of(BATCH.link()).modules();
      double module = LabelLayout.of(sheet, modules).module() / 72 * 25.4;
      assertThat(module).isBetween(LabelLayout.SMALLEST_MODULE, 0.99);
      // Points of the finder patterns, 3.5 modules from the edges, are 7 modules less than all
      // apart.
      double dots = 600 / 25.4;
      var points = PrintedLabels.scan(labels.label(labels.printed(0, 600), 0)).getResultPoints();
      double apart =
          Math.hypot(points[1].getX() - points[2].getX(), points[1].getY() - points[2].getY());
      assertThat(apart / dots).isCloseTo((modules - 7) * module, within(0.1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_quiet_zone_stays_free(LabelSheet sheet) throws Exception {
    LabelText full = withProduct("特级".repeat(60));
    try (PrintedLabels labels = PrintedLabels.of(sheet, full, 1, 1, List.of(BATCH).iterator())) {
      double dots = 600 / 25.4;
      LabelLayout layout = LabelLayout.of(sheet, QrCode.of(BATCH.link()).modules());
      BufferedImage label = labels.label(labels.printed(0, 600), 0);
      double scale = dots * 25.4 / 72;
      int side = (int) (QrCode.of(BATCH.link()).modules() * layout.module() * scale);
      int quiet = (int) (4 * layout.module() * scale) - 2;
      int x = (int) Math.round(layout.codeX() * scale);
      int y = (int) Math.round(layout.codeY() * scale);
      int all = side + 2 * quiet;
      for (BufferedImage strip :
          List.of(
              label.getSubimage(x - quiet, y - quiet, all, quiet - 1),
              label.getSubimage(x - quiet, y + side + 3, all, quiet - 3),
              label.getSubimage(x - quiet, y - quiet, quiet - 1, all),
              label.getSubimage(x + side + 3, y - quiet, quiet - 3, all))) {
        assertThat(PrintedLabels.isBlank(strip)).isTrue();
      }
    }
  }

  private static LabelText withProduct(String product) {
    return new LabelText(
        "临高县多文镇无公害农产品专业合作社联合社",
        product,
        "500 克 × 12 袋精品礼盒装",
        TEXT.code(),
        TEXT.bestBefore(),
        true,
        Optional.empty());
  }

  @Test
  void people_read_the_same_as_machines() throws Exception {
    for (LabelSheet sheet : LabelSheet.values()) {
      try (PrintedLabels labels = PrintedLabels.of(sheet, TEXT, 1, 1, List.of(BATCH).iterator())) {
        assertThat(labels.text().replaceAll("\\s", ""))
            .contains(
                "LG0000200016", "(01)06291041500213(10)DW-20261120-A", "2027.02.01", "空心菜", "示例");
      }
    }
  }

  @Test
  void words_stay_within_their_label() throws Exception {
    for (LabelSheet sheet : LabelSheet.values()) {
      for (LabelText text :
          List.of(withProduct("特级".repeat(60)), withProduct("Supercalifragilistic"))) {
        LabelCode longest = LabelCode.of(SHOP, GTIN, new Lot("W".repeat(20)));
        try (PrintedLabels labels =
            PrintedLabels.of(sheet, text, 1, 1, List.of(longest).iterator())) {
          BufferedImage label = labels.label(labels.printed(0, 300), 0);
          int edge = (int) (0.5 / 25.4 * 300);
          assertThat(PrintedLabels.isBlank(label.getSubimage(0, 0, label.getWidth(), edge)))
              .isTrue();
          assertThat(
                  PrintedLabels.isBlank(
                      label.getSubimage(label.getWidth() - edge, 0, edge, label.getHeight())))
              .isTrue();
          assertThat(
                  PrintedLabels.isBlank(
                      label.getSubimage(0, label.getHeight() - edge, label.getWidth(), edge)))
              .isTrue();
          assertThat(PrintedLabels.scan(label).getText()).isEqualTo(longest.link());
          assertThat(labels.text().replaceAll("\\s", "")).contains("2027.02.01");
        }
      }
    }
  }

  @Test
  void a_sheet_that_is_partly_used_is_used_up() throws Exception {
    try (PrintedLabels labels = PrintedLabels.of(LabelSheet.A4_3X8, TEXT, 23, 1, items(3))) {
      assertThat(labels.pages()).isEqualTo(2);
      BufferedImage first = labels.printed(0, 203);
      assertThat(PrintedLabels.isBlank(labels.label(first, 21))).isTrue();
      assertThat(PrintedLabels.scan(labels.label(first, 22)).getText()).endsWith(serial(0));
      assertThat(PrintedLabels.scan(labels.label(first, 23)).getText()).endsWith(serial(1));
      BufferedImage second = labels.printed(1, 203);
      assertThat(PrintedLabels.scan(labels.label(second, 0)).getText()).endsWith(serial(2));
      assertThat(PrintedLabels.isBlank(labels.label(second, 1))).isTrue();
    }
  }

  @Test
  void copies_follow_each_other() throws Exception {
    try (PrintedLabels labels = PrintedLabels.of(LabelSheet.ROLL_40X30, TEXT, 1, 2, items(2))) {
      List<String> read = new ArrayList<>();
      for (int page = 0; page < labels.pages(); page++) {
        read.add(
            PrintedLabels.scan(labels.printed(page, 203)).getText().replaceFirst("^.*(?=..$)", ""));
      }
      assertThat(read).containsExactly("00", "00", "01", "01");
    }
  }

  @Test
  void ten_thousand_labels_are_a_matter_of_seconds_and_a_few_megabytes() throws Exception {
    long[] size = {0};
    OutputStream counted =
        new OutputStream() {
          @Override
          public void write(int b) {
            size[0]++;
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            size[0] += length;
          }
        };
    LabelPrinter.print(LabelSheet.ROLL_40X30, TEXT, 1, 10_000, List.of(BATCH).iterator(), counted);
    assertThat(size[0]).isLessThan(6_000_000);
  }

  @Test
  void a_code_that_scanners_could_not_read_is_not_printed() {
    LabelCode huge = LabelCode.of("https://" + "long.".repeat(60) + "example", GTIN, new Lot("A"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(
            () ->
                LabelPrinter.print(
                    LabelSheet.ROLL_40X30, TEXT, 1, 1, List.of(huge).iterator(), out))
        .isInstanceOf(CodeTooLarge.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void the_typeface_is_embedded() throws Exception {
    for (int copies : new int[] {1, 2}) {
      try (PrintedLabels labels =
          PrintedLabels.of(LabelSheet.ROLL_60X40, TEXT, 1, copies, List.of(BATCH).iterator())) {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        labels.document().save(saved);
        assertThat(saved.size()).isLessThan(60_000);
        assertThat(labels.text()).contains("多文");
      }
    }
  }

  private static LabelText withEmblem(Path folder) throws Exception {
    BufferedImage emblem = new BufferedImage(320, 320, BufferedImage.TYPE_INT_RGB);
    var graphics = emblem.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 320, 320);
    graphics.setColor(new Color(0x2F7D4F));
    graphics.fillOval(10, 10, 300, 300);
    graphics.dispose();
    Path file = folder.resolve("emblem.jpg");
    ImageIO.write(emblem, "jpg", file.toFile());
    return new LabelText(
        TEXT.brand(),
        TEXT.product(),
        TEXT.pack(),
        TEXT.code(),
        TEXT.bestBefore(),
        true,
        Optional.of(file));
  }

  /** Where someone wants to look at them: {@code -Dlabels=folder}. */
  @Test
  void can_be_looked_at() throws Exception {
    Path folder = Path.of(System.getProperty("labels", "target/labels"));
    Files.createDirectories(folder);
    for (LabelSheet sheet : LabelSheet.values()) {
      try (PrintedLabels labels = PrintedLabels.of(sheet, withEmblem(folder), 1, 1, items(3))) {
        Path picture = folder.resolve(sheet.slug() + ".png");
        ImageIO.write(labels.printed(0, 300), "png", picture.toFile());
        assertThat(picture).isNotEmptyFile();
      }
    }
  }
}
