package lingao.storefront.office.label;

import static lingao.storefront.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lingao.catalog.account.Role;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.label.LabelBatch;
import lingao.catalog.label.LabelBatches;
import lingao.catalog.label.LabelOrder;
import lingao.catalog.label.LabelPrint;
import lingao.catalog.label.LabelService;
import lingao.catalog.label.LabelSheet;
import lingao.catalog.label.PrinterBusy;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.office.Office;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LabelPagesTest {

  private static final TraceCode CODE = new TraceCode("LG0000200016");
  private static final Gtin GTIN = new Gtin("06291041500213");
  private static final String ADDRESS = "/office/labels/LG0000200016";

  private final Office office = new Office().signedIn(Office.CLERK);
  private final LabelService labels = office.part(LabelService.class);
  private final SerialService serials = office.part(SerialService.class);

  @BeforeEach
  void a_batch_is_there() {
    when(labels.batches(any(), anyInt())).thenReturn(new LabelBatches(45, List.of(batch(false))));
    when(labels.batch(CODE)).thenReturn(Optional.of(batch(false)));
    when(labels.prints(CODE))
        .thenReturn(
            List.of(new LabelPrint("a4-3x8", OptionalInt.of(11), 20, 2, "<示例>", Instant.EPOCH)));
    when(serials.issue(any(), anyInt()))
        .thenReturn(List.of(new SerialCode(GTIN, new Serial("A"), CODE, 31)));
  }

  private static LabelBatch batch(boolean recalled) {
    return new LabelBatch(
        CODE,
        GTIN,
        new Lot("A/7"),
        text("空心菜 <1>", "Water spinach"),
        text("500 克", "500 g"),
        new Slug("duowen-water-spinach"),
        text("多文空心菜", "Duowen"),
        LocalDate.of(2026, 11, 20),
        LocalDate.of(2027, 2, 1),
        200,
        30,
        true,
        recalled,
        "0".repeat(64));
  }

  @Test
  void batches_are_found() {
    Document page = office.open("/office/labels?q=honey&page=2");
    verify(labels).batches("honey", 2);
    assertThat(page.select("tbody tr").text()).contains("LG 00002 00016", "空心菜 <1>", "A/7");
    assertThat(page.select("tbody a").attr("href")).isEqualTo(ADDRESS);
    assertThat(page.select(".paging a").eachAttr("href")).contains("/office/labels?q=honey&page=3");
  }

  @Test
  void a_batch_tells_what_was_printed() {
    Document page = office.open(ADDRESS);
    assertThat(page.text()).contains("序列号第 11 至 30 个，每个 2 张", "3 列 8 行", "<示例>");
    assertThat(page.select(".office-date").eachText()).containsExactly("2026-11-20", "2027-02-01");
    assertThat(page.select("a[href*=labels.pdf]")).isEmpty();
  }

  @Test
  void labels_of_a_batch_are_ordered_and_their_file_is_linked() {
    office.open(ADDRESS);
    FormTester form = office.form("labels:forms:batch");
    form.select("batch-sheet:control", 2);
    form.setValue("batch-copies:control", "100");
    form.submit();
    office.expectRedirectTo(ADDRESS + "?sheet=roll-40x30&start=1&copies=100");
    Document page = office.open(ADDRESS + "?sheet=roll-40x30&start=1&copies=100");
    assertThat(page.text()).contains("共 100 张标签，100 页");
    assertThat(page.select("a[href*=labels.pdf]").attr("href"))
        .isEqualTo(ADDRESS + "/labels.pdf?sheet=roll-40x30&start=1&copies=100");
    verify(serials, never()).issue(any(), anyInt());
  }

  @Test
  void new_numbers_are_made_and_their_labels_ordered() {
    office.open(ADDRESS);
    FormTester form = office.form("labels:forms:items");
    form.setValue("items-count:control", "20");
    form.setValue("items-start:control", "5");
    form.submit();
    verify(serials).issue(CODE, 20);
    office.expectRedirectTo(ADDRESS + "?sheet=a4-3x8&start=5&first=31&count=20&copies=1");
  }

  @Test
  void numbers_that_there_are_are_printed_again_but_no_others() {
    office.open(ADDRESS);
    FormTester form = office.form("labels:forms:items");
    form.select("items-numbers:control", 1);
    form.setValue("items-first:control", "11");
    form.setValue("items-count:control", "20");
    form.submit();
    office.expectRedirectTo(ADDRESS + "?sheet=a4-3x8&start=1&first=11&count=20&copies=1");
    office.open(ADDRESS);
    form = office.form("labels:forms:items");
    form.select("items-numbers:control", 1);
    form.setValue("items-first:control", "12");
    form.setValue("items-count:control", "20");
    form.submit();
    assertThat(said()).contains("这个批次没有这么多序列号");
    verify(serials, never()).issue(any(), anyInt());
  }

  @Test
  void what_does_not_fit_is_told_below_its_field_and_makes_no_numbers() {
    office.open(ADDRESS);
    FormTester form = office.form("labels:forms:items");
    form.setValue("items-count:control", "10000");
    form.setValue("items-copies:control", "2");
    form.submit();
    assertThat(said()).contains("一次最多 10000 张", "有一项需要修改");
    office.open(ADDRESS);
    form = office.form("labels:forms:batch");
    form.setValue("batch-start:control", "25");
    form.submit();
    assertThat(said()).contains("请填这种纸上有的格子").doesNotContain("labels.error");
    office.open(ADDRESS);
    form = office.form("labels:forms:batch");
    form.setValue("batch-copies:control", "many");
    form.submit();
    assertThat(said()).contains("请填 1 以上的数");
    verify(serials, never()).issue(any(), anyInt());
  }

  private String said() {
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString()).text();
  }

  @Test
  void nothing_is_printed_for_what_is_called_back() {
    when(labels.batch(CODE)).thenReturn(Optional.of(batch(true)));
    Document page = office.open(ADDRESS + "?sheet=a4-3x8&start=1&copies=1");
    assertThat(page.select("form.office-form, a[href*=labels.pdf]")).isEmpty();
    assertThat(page.text()).contains("已召回");
  }

  @Test
  void the_file_is_what_the_printer_makes() throws Exception {
    doAnswer(
            call -> {
              call.getArgument(1, OutputStream.class)
                  .write("%PDF".getBytes(StandardCharsets.US_ASCII));
              return null;
            })
        .when(labels)
        .print(any(), any());
    office.open(ADDRESS + "/labels.pdf?sheet=a4-2x7&start=2&first=3&count=4&copies=5");
    assertThat(office.shop().wicket().getLastResponse().getContentType())
        .startsWith("application/pdf");
    assertThat(office.shop().wicket().getLastResponse().getBinaryContent())
        .startsWith('%', 'P', 'D', 'F');
    verify(labels).print(eq(LabelOrder.ofItems(CODE, LabelSheet.A4_2X7, 2, 3, 4, 5)), any());
  }

  @Test
  void a_file_that_can_not_be_is_not_there() throws Exception {
    for (String query :
        List.of(
            "", "?sheet=a5", "?sheet=a4-3x8&start=25", "?sheet=a4-3x8&copies=x&count=-1&first=1")) {
      office.open(ADDRESS + "/labels.pdf" + query);
      assertThat(office.shop().status()).isEqualTo(404);
    }
    doThrow(new InvalidValue("batch", "one of yours")).when(labels).print(any(), any());
    office.open(ADDRESS + "/labels.pdf?sheet=a4-3x8");
    assertThat(office.shop().status()).isEqualTo(404);
    doThrow(new PrinterBusy()).when(labels).print(any(), any());
    office.open(ADDRESS + "/labels.pdf?sheet=a4-3x8");
    assertThat(office.shop().status()).isEqualTo(503);
    when(labels.batch(any())).thenReturn(Optional.empty());
    office.open(ADDRESS);
    assertThat(office.shop().status()).isEqualTo(404);
  }

  @Test
  void owners_have_the_same_in_their_console() {
    office.signedIn(Office.member(8, Role.OWNER));
    Document page = office.open("/console/labels");
    assertThat(page.select("tbody a").attr("href")).isEqualTo("/console/labels/LG0000200016");
    assertThat(page.select(".office-menu a").eachAttr("href"))
        .contains("/console/reviews", "/console/labels");
    Document batch = office.open("/console/labels/LG0000200016?sheet=a4-3x8&copies=3");
    assertThat(batch.select("a[href*=labels.pdf]").attr("href"))
        .startsWith("/console/labels/LG0000200016/labels.pdf?sheet=a4-3x8");
  }
}
