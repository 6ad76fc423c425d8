package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.recall.RecallNumber;
import lingao.catalog.recall.RecallService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.suspicion.Suspicion;
import lingao.catalog.suspicion.SuspicionDesk;
import lingao.catalog.suspicion.SuspicionPage;
import lingao.catalog.suspicion.SuspicionState;
import lingao.catalog.trace.TraceCode;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuspicionPagesTest {

  private static final TraceCode CODE = TraceCode.parse("LG0000200016");

  private final Office office = new Office().signedIn(Office.CLERK);
  private final SuspicionDesk desk = office.part(SuspicionDesk.class);
  private final RecallService recalls = office.part(RecallService.class);

  @BeforeEach
  void one_was_reported() {
    when(desk.page(any(), anyInt())).thenReturn(new SuspicionPage(1, List.of(one())));
    when(desk.find(anyLong())).thenReturn(Optional.empty());
    when(desk.find(7)).thenReturn(Optional.of(one()));
    when(desk.picture(anyLong())).thenReturn(Optional.empty());
  }

  @Test
  void the_menu_counts_what_nobody_has_looked_at() {
    assertThat(office.open("/office/suspicions").select(".office-menu__waiting")).isEmpty();
    when(desk.waiting()).thenReturn(3L);
    Document page = office.open("/office/suspicions");
    assertThat(page.select("a[href=/office/suspicions] .office-menu__waiting").text())
        .isEqualTo("3 条新的");
  }

  @Test
  void the_list_is_filtered() {
    Document page = office.open("/office/suspicions?show=counterfeit&page=2");
    verify(desk).page(List.of(SuspicionState.COUNTERFEIT), 2);
    assertThat(page.select("tbody").text()).contains("X<1>", "荔枝<蜜>", "封口<破损>");
    office.open("/office/suspicions?show=%27");
    verify(desk).page(List.of(SuspicionState.NEW, SuspicionState.CHECKING), 1);
  }

  @Test
  void a_scanned_address_is_shown_as_what_stands_on_the_label() {
    when(desk.page(any(), anyInt()))
        .thenReturn(
            new SuspicionPage(
                2,
                List.of(
                    reported("https://id.gs1.org/01/09520008000020/21/D-1", Optional.of("D-1")),
                    reported("LG0000200016", Optional.empty()))));
    assertThat(office.open("/office/suspicions").select(".suspicion-code").eachText())
        .containsExactly("D-1", "LG 00002 00016");
  }

  @Test
  void a_report_leads_to_its_batch_and_its_recall() {
    Document page = office.open("/office/suspicions/7");
    assertThat(page.select("a[href=/office/recalls/new?batch=LG0000200016]")).hasSize(1);
    assertThat(page.select("img").attr("src")).isEqualTo("/office/suspicions/7/picture");
    when(recalls.ofBatch(CODE)).thenReturn(List.of(new RecallNumber("R2026-0007")));
    page = office.open("/office/suspicions/7");
    assertThat(page.select("a[href=/office/recalls/R2026-0007]")).hasSize(1);
    assertThat(page.select("a[href^=/office/recalls/new]")).isEmpty();
    office.open("/office/suspicions/8");
    assertThat(office.shop().status()).isEqualTo(404);
    office.open("/office/suspicions/7/picture");
    assertThat(office.shop().status()).isEqualTo(404);
  }

  @Test
  void what_was_found_is_kept_as_the_clerk_has_read_it() {
    when(desk.move(anyLong(), anyInt(), any(), anyString())).thenReturn(true);
    settle("COUNTERFEIT", "假货");
    verify(desk).move(7, 4, SuspicionState.COUNTERFEIT, "假货");
    office.expectRedirectTo("/office/suspicions/7");
    when(desk.move(anyLong(), anyInt(), any(), anyString())).thenReturn(false);
    settle("OTHER", "看过");
    assertThat(office.open("/office/suspicions/7").select(".office-message--error").text())
        .contains("别的同事");
  }

  @Test
  void a_note_that_lacks_is_told() {
    when(desk.move(anyLong(), anyInt(), any(), anyString()))
        .thenThrow(new InvalidValue("note", "needed"));
    settle("GENUINE", "");
    Document page = Jsoup.parse(office.shop().wicket().getLastResponseAsString());
    assertThat(page.select(".office-message--error").text()).contains("核查结果");
  }

  private void settle(String state, String note) {
    office.open("/office/suspicions/7");
    FormTester form = office.form("form");
    form.setValue("state:control", state);
    var sent = office.shop().wicket().getRequest().getPostParameters();
    sent.setParameterValue("version", "4");
    sent.setParameterValue("note", note);
    form.submit();
  }

  private static Suspicion one() {
    return reported("X<1>", Optional.empty());
  }

  private static Suspicion reported(String code, Optional<String> serial) {
    return new Suspicion(
        7,
        code,
        Optional.of(CODE),
        Optional.of(new LocalizedText("荔枝<蜜>", "Honey")),
        serial,
        "封口<破损>",
        Optional.of("me@example.org"),
        Optional.of("a".repeat(32)),
        SuspicionState.NEW,
        Optional.empty(),
        Optional.empty(),
        4,
        Instant.parse("2026-11-24T08:03:20Z"),
        Optional.empty());
  }
}
