package lingao.storefront.office;

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

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.recall.MadeFrom;
import lingao.catalog.recall.RecallEvent;
import lingao.catalog.recall.RecallNumber;
import lingao.catalog.recall.RecallPage;
import lingao.catalog.recall.RecallRefused;
import lingao.catalog.recall.RecallScope;
import lingao.catalog.recall.RecallService;
import lingao.catalog.recall.RecallState;
import lingao.catalog.recall.RecallText;
import lingao.catalog.recall.RecallView;
import lingao.catalog.recall.RecalledBatch;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceCode;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecallPagesTest {

  private static final Instant AT = Instant.parse("2026-11-24T08:03:20Z");
  private static final RecallNumber NUMBER = new RecallNumber("R2026-0007");
  private static final TraceCode CODE = TraceCode.parse("LG0000200016");
  private static final TraceCode MADE = TraceCode.parse("LG0000100015");
  private static final RecallText TEXT =
      new RecallText(text("菌落<超标>", "Germs <b>"), text("请退货", "Return it"), text("0898", "0898"));

  private final Office office = new Office().signedIn(Office.CLERK);
  private final RecallService recalls = office.part(RecallService.class);

  @BeforeEach
  void one_batch_is_called_back() {
    when(recalls.page(anyInt()))
        .thenReturn(
            new RecallPage(
                1,
                List.of(
                    new RecallPage.Item(
                        NUMBER,
                        RecallState.ACTIVE,
                        text("荔枝<蜜>", "Honey"),
                        "L<1>",
                        TEXT.reason(),
                        2,
                        3,
                        AT))));
    when(recalls.batches(any())).thenReturn(List.of(batch(CODE, "L<1>")));
    when(recalls.find(anyString())).thenReturn(List.of(batch(CODE, "L<1>")));
    when(recalls.madeFrom(any())).thenReturn(new MadeFrom(List.of(batch(MADE, "M1")), false));
    when(recalls.scope(any())).thenReturn(scope());
    recallIs(RecallState.ACTIVE);
  }

  @Test
  void the_list_tells_what_is_called_back() {
    Document page = office.open("/office/recalls");
    assertThat(page.select("tbody tr").text())
        .contains("R2026-0007", "荔枝<蜜>", "L<1>", "召回中", "菌落<超标>");
    assertThat(page.select("tbody a").attr("href")).isEqualTo("/office/recalls/R2026-0007");
    assertThat(page.select(".office-menu [aria-current]").text()).isEqualTo("召回");
  }

  @Test
  void a_batch_is_found_by_what_stands_on_it() {
    Document page = office.open("/office/recalls/new?q=L%3C1%3E");
    verify(recalls).find("L<1>");
    assertThat(page.select(".recall-batch").text()).contains("荔枝<蜜>", "L<1>");
    assertThat(page.select(".recall-batch a.button").attr("href"))
        .isEqualTo("/office/recalls/new?batch=LG0000200016");
  }

  @Test
  void the_scope_is_seen_before_anything_happens() {
    Document page = office.open("/office/recalls/new?batch=LG0000200016");
    verify(recalls).scope(List.of(CODE, MADE));
    assertThat(page.select(".recall-scope dd").eachText()).containsExactly("4", "2", "1", "3");
    assertThat(page.select(".recall-orders tbody").text()).contains("L2611247KQ3M8F", "待自提", "电话");
    assertThat(page.select("input[name=chosen][checked]").attr("value")).isEqualTo("LG0000100015");
    verify(recalls, never()).begin(any(), any(), any());
  }

  @Test
  void a_batch_is_called_back_with_what_was_made_from_it() {
    when(recalls.begin(any(), any(), any())).thenReturn(NUMBER);
    office.open("/office/recalls/new?batch=LG0000200016");
    FormTester form = filled();
    office
        .shop()
        .wicket()
        .getRequest()
        .getPostParameters()
        .setParameterValue("chosen", MADE.value());
    form.submit();
    verify(recalls)
        .begin(
            CODE,
            List.of(MADE),
            new RecallText(text("原因", "Why"), text("退货", "Return"), text("电话", "Call")));
    office.expectRedirectTo("/office/recalls/R2026-0007");
  }

  @Test
  void what_lacks_a_language_is_told_below_its_field_and_stays() {
    office.open("/office/recalls/new?batch=LG0000200016");
    FormTester form = filled();
    form.setValue("reasonEn:control", " ");
    form.submit();
    Document page = Jsoup.parse(office.shop().wicket().getLastResponseAsString());
    assertThat(page.select("#reasonEn").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#reasonZh").val()).isEqualTo("原因");
    verify(recalls, never()).begin(any(), any(), any());
  }

  @Test
  void all_that_lacks_is_told_at_once_and_boxes_stay_as_they_were() {
    office.open("/office/recalls/new?batch=LG0000200016");
    office.form("chosen:form").submit();
    Document page = Jsoup.parse(office.shop().wicket().getLastResponseAsString());
    assertThat(page.select(".recall-form [aria-invalid=true]")).hasSize(6);
    assertThat(page.select("input[name=chosen]")).hasSize(1);
    assertThat(page.select("input[name=chosen][checked]")).isEmpty();
  }

  @Test
  void what_lacks_a_reason_comes_back_unfolded() {
    office.open("/office/recalls/R2026-0007");
    FormTester form = office.form("acts:more-withdraw:withdraw");
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("version", "4");
    form.submit();
    Document page = Jsoup.parse(office.shop().wicket().getLastResponseAsString());
    assertThat(page.select("details[open]")).hasSize(1);
    assertThat(page.select("details[open] [aria-invalid=true]")).hasSize(2);
    verify(recalls, never()).withdraw(any(), anyInt(), any());
  }

  @Test
  void who_comes_second_is_told_so() {
    office.open("/office/recalls/R2026-0007");
    RecallRefused stale = mock(RecallRefused.class);
    when(stale.reason()).thenReturn(RecallRefused.Reason.STALE);
    doThrow(stale).when(recalls).withdraw(any(), anyInt(), any());
    FormTester form = office.form("acts:more-withdraw:withdraw");
    form.setValue("withdrawnZh:control", "复检合格");
    form.setValue("withdrawnEn:control", "Passed");
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("version", "5");
    form.submit();
    verify(recalls).withdraw(NUMBER, 5, text("复检合格", "Passed"));
    office.expectRedirectTo("/office/recalls/R2026-0007");
    assertThat(office.open("/office/recalls/R2026-0007").select(".office-message--error").text())
        .contains("别的同事刚改过");
  }

  @Test
  void what_was_made_is_chosen_from_in_parts() {
    RecalledBatch made = batch(MADE, "M1");
    when(recalls.madeFrom(any())).thenReturn(new MadeFrom(Collections.nCopies(1_001, made), false));
    for (String address : List.of("new?batch=LG0000200016", "R2026-0007")) {
      Document page = office.open("/office/recalls/" + address);
      assertThat(page.select("input[name=chosen]")).hasSize(1_000);
      assertThat(page.select(".notice").text()).contains("没有全部列出");
    }
  }

  @Test
  void typed_codes_extend_a_recall() {
    office.open("/office/recalls/R2026-0007");
    FormTester form = office.form("acts:extend");
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("version", "4");
    office
        .shop()
        .wicket()
        .getRequest()
        .getPostParameters()
        .setParameterValue("codes", "lg 00002 00016， LG0000100015");
    form.submit();
    verify(recalls).extend(NUMBER, 4, List.of(CODE, MADE));
  }

  @Test
  void what_is_closed_offers_nothing_more() {
    recallIs(RecallState.WITHDRAWN);
    Document page = office.open("/office/recalls/R2026-0007");
    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select(".recall-scope, .recall-shelves")).isEmpty();
    assertThat(page.select(".notice").text()).contains("复检<合格>");
    office.open("/office/recalls/R2026-9999");
    assertThat(office.shop().status()).isEqualTo(404);
    office.open("/office/recalls/%27");
    assertThat(office.shop().status()).isEqualTo(404);
  }

  private FormTester filled() {
    FormTester form = office.form("chosen:form");
    form.setValue("reasonZh:control", "原因");
    form.setValue("reasonEn:control", "Why");
    form.setValue("adviceZh:control", "退货");
    form.setValue("adviceEn:control", "Return");
    form.setValue("contactZh:control", "电话");
    form.setValue("contactEn:control", "Call");
    return form;
  }

  private void recallIs(RecallState state) {
    boolean closed = state != RecallState.ACTIVE;
    when(recalls.recall(eq(NUMBER)))
        .thenReturn(
            Optional.of(
                new RecallView(
                    NUMBER,
                    state,
                    TEXT,
                    AT,
                    4,
                    closed ? Optional.of(AT) : Optional.empty(),
                    closed ? Optional.of(text("复检<合格>", "Passed")) : Optional.empty(),
                    List.of(batch(CODE, "L<1>")),
                    List.of(new RecallEvent(RecallEvent.Kind.BEGUN, "菌落", "办<事>员", AT)))));
  }

  private static RecallScope scope() {
    return new RecallScope(
        List.of(
            new RecallScope.Held(
                new OrderNumber("L2611247KQ3M8F"),
                OrderStatus.READY_FOR_PICKUP,
                true,
                Optional.of("haikou"),
                2,
                false)),
        4,
        2,
        1,
        3,
        List.of(
            new RecallScope.Shelf(
                text("海口体验馆", "Haikou"), text("A<1>", "A1"), text("500g", "500 g"), 8)));
  }

  private static RecalledBatch batch(TraceCode code, String lot) {
    return new RecalledBatch(
        code,
        Gtin.parse("6901234000016"),
        new Lot(lot),
        "lychee-honey",
        text("荔枝<蜜>", "Honey"),
        text("500克", "500 g"),
        50,
        LocalDate.of(2027, 1, 1),
        AT);
  }

  private static LocalizedText text(String zh, String en) {
    return new LocalizedText(zh, en);
  }
}
