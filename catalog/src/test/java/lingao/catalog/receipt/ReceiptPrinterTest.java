package lingao.catalog.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.receipt.Receipt.ReceiptLine;
import lingao.catalog.receipt.Receipt.ReceiptSums;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;

class ReceiptPrinterTest {

  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

  @Test
  void says_what_was_bought_and_paid() throws Exception {
    try (PrintedReceipt printed = PrintedReceipt.of(Receipts.of(ZH, 1, false))) {
      assertThat(printed.pages()).isOne();
      assertThat(printed.title()).isEqualTo("收据 L2611297KQ3M8F");
      assertThat(printed.language()).isEqualTo("zh-Hans");
      assertThat(printed.text())
          .contains("L2611297KQ3M8F", "2026年11月29日 23:30", "2026年11月29日 23:31", "支付宝")
          .contains("王小娘", "138****5678", "滨海大道 77 号")
          .contains("海南渔歌餐饮有限公司", "91460000MA5T0EXAMP")
          .contains("多文空心菜", "19.80", "59.40", "满 50 减 5", "−5.00", "8.00", "¥62.40")
          .contains("实付合计", "第 1 页，共 1 页")
          .doesNotContain("示例", "已退款", "尚未付款");
    }
  }

  @Test
  void speaks_English_to_those_who_do() throws Exception {
    try (PrintedReceipt printed = PrintedReceipt.of(Receipts.of(Locale.UK, 1, true))) {
      assertThat(printed.language()).isEqualTo("en");
      assertThat(printed.text())
          .contains("Receipt", "29 Nov 2026, 23:30", "Total paid", "Page 1 of 1", "Demo")
          .doesNotContain("收据", "合计");
    }
  }

  @Test
  void leads_back_to_the_order_by_its_code() throws Exception {
    try (PrintedReceipt printed = PrintedReceipt.of(Receipts.of(ZH, 1, true))) {
      assertThat(printed.scanned()).isEqualTo(Receipts.LINK);
    }
  }

  @Test
  void brings_the_few_glyphs_it_needs() throws Exception {
    byte[] pdf = ReceiptPrinter.pdf(Receipts.of(ZH, 50, true));
    assertThat(pdf).hasSizeLessThan(120_000);
    try (PrintedReceipt printed = new PrintedReceipt(pdf)) {
      assertThat(printed.fonts())
          .isNotEmpty()
          .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue())
          .allSatisfy(font -> assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-Regular"));
    }
  }

  @Test
  void goes_on_on_more_pages_and_repeats_the_head_of_the_table() throws Exception {
    try (PrintedReceipt printed = PrintedReceipt.of(Receipts.of(ZH, 50, true))) {
      assertThat(printed.pages()).isBetween(3, 5);
      assertThat(Pattern.compile("多文空心菜").matcher(printed.text(1)).results().count())
          .isGreaterThan(5);
      for (int page = 1; page <= printed.pages(); page++) {
        assertThat(printed.text(page))
            .contains("第 " + page + " 页，共 " + printed.pages() + " 页", "示");
      }
      assertThat(printed.text(2)).contains("单价", "数量");
      assertThat(printed.text(printed.pages())).contains("实付合计");
    }
  }

  @Test
  void keeps_very_long_names_within_the_paper() throws Exception {
    List<ReceiptLine> lines =
        List.of(
            Receipts.line("临高渔港晒制特级红鱼干".repeat(20), "大".repeat(300)),
            Receipts.line("Supercalifragilistic".repeat(30), "x"),
            Receipts.line("无尽".repeat(4000), "超过一页"));
    try (PrintedReceipt printed = PrintedReceipt.of(Receipts.of(ZH, lines, false))) {
      assertThat(printed.characters())
          .hasSizeGreaterThan(8000)
          .allMatch(c -> c.getX() >= Sheet.LEFT - 1)
          .allMatch(c -> c.getX() + c.getWidth() <= Sheet.RIGHT + 1)
          .allMatch(c -> c.getY() > 30 && c.getY() < 820);
      assertThat(Pattern.compile("无").matcher(printed.text()).results().count()).isEqualTo(4000);
    }
  }

  @Test
  void shows_rare_hanzi_and_marks_what_no_font_has() throws Exception {
    List<ReceiptLine> lines = List.of(Receipts.line("䶮㐂喆堃赟𬭎鱻 café", "🦐虾\u0000\u202E\n干"));
    try (PrintedReceipt printed = PrintedReceipt.of(Receipts.of(ZH, lines, false))) {
      assertThat(printed.text()).contains("䶮㐂喆堃赟𬭎鱻 café", "〓虾 干");
    }
  }

  @Test
  void tells_what_was_given_back() throws Exception {
    Receipt paid = Receipts.of(ZH, 1, false);
    ReceiptSums sums = paid.sums();
    Receipt refunded =
        new Receipt(
            ZH,
            paid.number(),
            paid.link(),
            paid.placedAt(),
            Optional.empty(),
            paid.recipient(),
            List.of(new ReceiptLine("海虾", "500 克", new Money(1980), 3, 1, new Money(5940))),
            new ReceiptSums(sums.goods(), List.of(), new Money(0), sums.total(), new Money(1813)),
            Optional.empty(),
            false);
    try (PrintedReceipt printed = PrintedReceipt.of(refunded)) {
      assertThat(printed.text())
          .contains("已退 1 件", "已退款", "−18.13", "退款后实付", "44.27", "免运费", "尚未付款")
          .doesNotContain("发票信息");
    }
  }

  @Test
  void has_a_line_at_least() {
    assertThatThrownBy(() -> Receipts.of(ZH, List.of(), false)).isInstanceOf(InvalidValue.class);
  }

  /** Where someone wants to look at them: {@code -Dreceipts=folder}. */
  @Test
  void can_be_looked_at() throws Exception {
    Path folder = Path.of(System.getProperty("receipts", "target/receipts"));
    Files.createDirectories(folder);
    Files.write(folder.resolve("zh.pdf"), ReceiptPrinter.pdf(Receipts.of(ZH, 3, true)));
    Files.write(folder.resolve("en.pdf"), ReceiptPrinter.pdf(Receipts.of(Locale.UK, 50, true)));
    assertThat(folder.resolve("zh.pdf")).isNotEmptyFile();
  }
}
