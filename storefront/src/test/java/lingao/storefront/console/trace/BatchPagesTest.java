package lingao.storefront.console.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.brand.BrandService;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.gs1.Lot;
import lingao.catalog.media.Upload;
import lingao.catalog.media.Uploads;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.entry.Attached;
import lingao.catalog.trace.entry.BatchProposal;
import lingao.catalog.trace.entry.BatchRow;
import lingao.catalog.trace.entry.BatchRows;
import lingao.catalog.trace.entry.BatchState;
import lingao.catalog.trace.entry.EntryDesk;
import lingao.catalog.trace.entry.EntryProblem;
import lingao.catalog.trace.entry.EntryRefused;
import lingao.catalog.trace.entry.EntrySku;
import lingao.catalog.trace.entry.NetworkPlace;
import lingao.catalog.trace.entry.NetworkPlaces;
import lingao.catalog.trace.entry.StepDraft;
import lingao.storefront.Samples;
import lingao.storefront.office.Office;
import lingao.storefront.trace.Journeys;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class BatchPagesTest {

  private static final TraceCode CODE = Journeys.CODE;
  private static final String BATCH = "/console/batches/" + CODE;
  private static final String EVENT = "urn:uuid:00000000-0000-0000-0000-000000000000";
  private static final Gtin GTIN = Gtin.parse("9520002000019");

  private final Office office = new Office();
  private final EntryDesk desk = office.part(EntryDesk.class);

  @BeforeEach
  void an_owner_with_a_batch() {
    office.signedIn(Office.member(8, Role.OWNER));
    when(desk.batch(any())).thenReturn(Optional.empty());
    when(desk.batch(CODE)).thenReturn(Optional.of(Journeys.story(false)));
    when(desk.certificates(CODE))
        .thenReturn(List.of(Samples.certificate("DEMO-9", Mark.GREEN, CertificateStatus.VALID)));
    when(desk.holder()).thenReturn("staff:8");
    when(desk.page(any(), anyString(), anyInt())).thenReturn(rows());
    when(office.part(BrandService.class).brand(any())).thenReturn(Optional.empty());
    when(office.part(NetworkPlaces.class).all())
        .thenReturn(
            List.of(
                new NetworkPlace(
                    "town:duowen", new LocalizedText("多文镇", "Duowen"), Optional.empty())));
  }

  @Test
  void the_list_says_what_each_batch_still_needs() {
    Document page = office.open("/console/batches?state=incomplete&q=DW&page=2");
    verify(desk).page(BatchState.INCOMPLETE, "DW", 2);
    assertThat(page.select(".batches__batch").attr("href")).isEqualTo(BATCH);
    assertThat(page.select(".batches__mark").text()).isEqualTo("还差：检验、包装");
    assertThat(page.select("[aria-current=true]").text()).contains("待补记录", "批次与溯源");
    assertThat(page.select("#q").val()).isEqualTo("DW");
  }

  @Test
  void the_office_sees_batches_of_all_brands_under_its_own_roof() {
    office.signedIn(Office.CLERK);
    Document page = office.open("/office/batches");
    assertThat(page.select(".batches__batch").attr("href")).isEqualTo("/office/batches/" + CODE);
    assertThat(page.select(".batches__name").text()).contains("多文空心菜");
    assertThat(page.select(".office-menu__item[aria-current]").text()).isEqualTo("批次与溯源");
    assertThat(page.select(".office-top__name").text()).isEqualTo("临高县电商办");
    assertThat(page.title()).endsWith("临高县电商办");
  }

  @Test
  void halls_record_nothing() {
    office.signedIn(Office.member(9, Role.HALL));
    office.open("/console/batches");
    assertThat(office.shop().status()).isEqualTo(303);
    verify(desk, never()).page(any(), any(), anyInt());
  }

  @Test
  void a_new_batch_is_proposed_from_its_goods() {
    when(desk.skus()).thenReturn(List.of(sku()));
    when(desk.propose(GTIN))
        .thenReturn(
            Optional.of(
                new BatchProposal(
                    sku(),
                    new Lot("DW-KXC-500-261124"),
                    LocalDate.of(2026, 11, 24),
                    LocalDate.of(2026, 11, 29))));
    assertThat(office.open("/console/batches/new").select("#lot")).isEmpty();
    Document page = office.open("/console/batches/new?gtin=9520002000019");
    assertThat(page.select("#lot").val()).isEqualTo("DW-KXC-500-261124");
    assertThat(page.select("#expires-on").val()).isEqualTo("2026-11-29");
    assertThat(page.select("#template option[selected]").val()).isEqualTo("crop");
    assertThat(page.select("#gtin option[selected]").text()).contains("多文");
  }

  @Test
  void a_new_batch_begins_and_what_is_wrong_keeps_what_was_typed() {
    when(desk.open(any())).thenReturn(CODE);
    post("/console/batches/new", "gtin", "9520002000019", "lot", "DW261124", "template", "crop");
    assertThat(office.shop().status()).isEqualTo(422);
    Document page = begin("空 心菜");
    assertThat(page.select("#lot").val()).isEqualTo("空 心菜");
    assertThat(page.select("#lot-mistake").text()).contains("批号");
    verify(desk, never()).open(any());
    begin("DW261124");
    office.expectRedirectTo(BATCH);
    verify(desk)
        .open(
            new OpenBatch(
                GTIN,
                new Lot("DW261124"),
                TraceTemplate.CROP,
                400,
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 29)));
  }

  private Document begin(String lot) {
    return post(
        "/console/batches/new",
        "gtin",
        "9520002000019",
        "lot",
        lot,
        "template",
        "crop",
        "quantity",
        "400",
        "produced-on",
        "2026-11-24",
        "expires-on",
        "2026-11-29");
  }

  @Test
  void a_batch_asks_for_the_record_that_comes_next() {
    Document page = office.open(BATCH);
    assertThat(page.select(".batch__next").text()).isEqualTo("下一步：投入品");
    assertThat(page.select(".batch__next").attr("href")).isEqualTo(BATCH + "/record/input");
    assertThat(page.select(".plan__kind--needed")).hasSize(2);
    assertThat(page.select(".record")).hasSize(3);
    assertThat(page.select(".record__acts a").attr("href"))
        .startsWith(BATCH + "/correct?event=urn%3Auuid%3A");
  }

  @Test
  void others_batches_do_not_exist() {
    for (String path : List.of("", "/record/input", "/correct?event=" + EVENT, "/adjust")) {
      office.open("/console/batches/LG0002832987" + path);
      assertThat(office.shop().status()).as(path).isEqualTo(404);
    }
    office.open(BATCH + "/record/other");
    assertThat(office.shop().status()).isEqualTo(404);
    office.open(BATCH + "/correct?event=urn:nothing");
    assertThat(office.shop().status()).isEqualTo(404);
  }

  @Test
  void a_record_is_asked_for_as_its_kind_needs_with_now_and_the_place_before() {
    Document page = office.open(BATCH + "/record/inspection");
    assertThat(page.select("#at").val()).isEqualTo("2026-11-24T12:00");
    assertThat(page.select("#at").attr("type")).isEqualTo("datetime-local");
    assertThat(page.select("#place-words").val()).isEqualTo("多文镇 · 泉水田");
    assertThat(page.select("#actor").val()).isEqualTo("多文合作社（示例）");
    assertThat(page.select("#result, #certificate, #m-inhibition-rate")).hasSize(3);
    assertThat(page.select("#m-inhibition-rate").attr("inputmode")).isEqualTo("decimal");
    assertThat(page.select("#photos").attr("capture")).isEqualTo("environment");
    assertThat(page.select("form.entry__form").attr("enctype")).isEqualTo("multipart/form-data");
    assertThat(page.select("#inputs")).isEmpty();
    assertThat(office.open(BATCH + "/record/processing").select("#inputs")).hasSize(1);
    assertThat(office.shop().wicket().getLastResponse().getHeader("Permissions-Policy"))
        .contains("geolocation=(self)");
  }

  @Test
  void a_record_is_written_down_with_what_was_sent_before() {
    Upload photo = new Upload("t".repeat(32), "image/jpeg", "田", 2048);
    when(office.part(Uploads.class).find(photo.token(), "staff:8")).thenReturn(Optional.of(photo));
    post(
        BATCH + "/record/input",
        "at",
        "2026-11-24T11:00",
        "place",
        "town:duowen",
        "actor",
        "多文合作社",
        "m-dose",
        "180",
        "kept",
        photo.token());
    office.expectRedirectTo(BATCH + "?recorded=input");
    ArgumentCaptor<StepDraft> draft = ArgumentCaptor.captor();
    verify(desk).record(eq(CODE), draft.capture(), eq(new Attached(List.of(photo))));
    assertThat(draft.getValue().kind()).isEqualTo(TraceStepKind.INPUT);
    assertThat(draft.getValue().get("m-dose")).isEqualTo("180");
  }

  @Test
  void a_refused_record_keeps_all_that_was_typed_and_sent() {
    Upload photo = new Upload("t".repeat(32), "image/jpeg", "田 <b>", 2048);
    when(office.part(Uploads.class).find(photo.token(), "staff:8")).thenReturn(Optional.of(photo));
    doThrow(refused("actor", EntryProblem.Reason.PERSONAL)).when(desk).record(any(), any(), any());
    Document page =
        post(
            BATCH + "/record/input",
            "at",
            "2026-11-24T11:00",
            "actor",
            "王 13876543210",
            "note",
            "<script>alert(1)</script>",
            "kept",
            photo.token());
    assertThat(office.shop().status()).isEqualTo(422);
    assertThat(page.select("#actor").val()).isEqualTo("王 13876543210");
    assertThat(page.select("#actor-mistake").text()).contains("手机号");
    assertThat(page.select(".mistakes a").attr("href")).isEqualTo("#actor");
    assertThat(page.select(".mistakes a").text()).startsWith("由谁完成：");
    assertThat(page.select("#note").val()).isEqualTo("<script>alert(1)</script>");
    assertThat(page.select("[name=kept]").val()).isEqualTo(photo.token());
    assertThat(page.select(".entry__kept strong").text()).isEqualTo("田 <b>");
    assertThat(page.select("main script")).isEmpty();
    for (String field : List.of("photos", "documents", "video")) {
      assertThat(page.select("#" + field).attr("aria-describedby")).isEqualTo(field + "-hint");
      assertThat(page.select("#" + field + "-hint")).hasSize(1);
    }
  }

  @Test
  void a_mistake_in_the_list_says_which_measure_it_is_about() {
    doThrow(refused("m-inhibition-rate", EntryProblem.Reason.NO_NUMBER))
        .when(desk)
        .record(any(), any(), any());
    Document page = post(BATCH + "/record/inspection", "m-inhibition-rate", "abc");
    assertThat(page.select(".mistakes a").text()).isEqualTo("抑制率（%）：请填数字。");
  }

  @Test
  void a_correction_begins_with_what_was_written_and_says_why() {
    String address = BATCH + "/correct?event=" + EVENT;
    Document page = office.open(address);
    assertThat(page.select("#at").val()).isEqualTo("2026-11-18T10:00");
    assertThat(page.select("#note").val()).isEqualTo("记录");
    post(address, "reason", "抄错", "at", "2026-11-18T10:30", "actor", "多文合作社");
    office.expectRedirectTo(BATCH);
    ArgumentCaptor<Optional<StepDraft>> right = ArgumentCaptor.captor();
    verify(desk).correct(eq(CODE), eq(EVENT), eq("抄错"), right.capture(), any());
    assertThat(right.getValue().orElseThrow().get("at")).isEqualTo("2026-11-18T10:30");
    post(address, "reason", "没有发生", "never", "1");
    verify(desk).correct(eq(CODE), eq(EVENT), eq("没有发生"), eq(Optional.empty()), eq(Attached.NONE));
  }

  @Test
  void quantity_and_days_are_adjusted_and_nothing_else() {
    post(
        BATCH + "/adjust",
        "quantity",
        "380",
        "produced-on",
        "2026-11-21",
        "expires-on",
        "2026-11-26",
        "lot",
        "OTHER",
        "gtin",
        "9520008000020");
    office.expectRedirectTo(BATCH);
    ArgumentCaptor<OpenBatch> actual = ArgumentCaptor.captor();
    verify(desk).adjust(eq(CODE), actual.capture());
    assertThat(actual.getValue().quantity()).isEqualTo(380);
    assertThat(actual.getValue().lot()).isEqualTo(new Lot("DW261120A"));
  }

  @Test
  void both_languages_have_all_words() {
    for (String path : List.of("", "/record/inspection", "/record/processing", "/adjust")) {
      Document page = office.shop().open(BATCH + path + "?lang=en", Language.EN);
      assertThat(office.shop().status()).as(path).isEqualTo(200);
      assertThat(page.select("label, h2, button").text()).doesNotContain("[Warning", "??");
    }
  }

  private Document post(String address, String... fields) {
    return office
        .shop()
        .post(address + (address.contains("?") ? "&" : "?") + "lang=zh", Language.ZH, fields);
  }

  private static EntryRefused refused(String field, EntryProblem.Reason reason) {
    EntryRefused refused = mock();
    when(refused.problems()).thenReturn(List.of(new EntryProblem(field, reason)));
    return refused;
  }

  private static EntrySku sku() {
    return new EntrySku(
        GTIN,
        "DW-KXC-500",
        "duowen-water-spinach",
        Samples.text("多文空心菜", "Water spinach"),
        Samples.text("500 克", "500 g"),
        5,
        TraceTemplate.CROP);
  }

  private static BatchRows rows() {
    return new BatchRows(
        21,
        2,
        List.of(
            new BatchRow(
                CODE,
                GTIN,
                new Lot("DW261120A"),
                Samples.text("空心菜", "Water spinach"),
                Samples.text("500 克", "500 g"),
                Samples.text("多文空心菜", "Duowen"),
                TraceTemplate.CROP,
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 11, 25),
                400,
                false,
                List.of(TraceStepKind.INSPECTION, TraceStepKind.PACKING))));
  }
}
