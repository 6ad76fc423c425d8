package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.payment.PaymentDesk;
import lingao.catalog.search.IndexDesk;
import lingao.catalog.search.IndexReport;
import lingao.catalog.search.IndexReport.Refused;
import lingao.catalog.search.missed.MissedOrder;
import lingao.catalog.search.missed.MissedSearches;
import lingao.catalog.search.synonym.StaleSynonymGroup;
import lingao.catalog.search.synonym.SynonymGroup;
import lingao.catalog.search.synonym.SynonymService;
import lingao.catalog.shared.InvalidValue;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListsTest {

  private final Office office = new Office().signedIn(Office.CLERK);

  @Test
  void a_missed_search_is_shown_and_forgotten() {
    Document page = office.open("/office/missed?order=last&page=3");
    verify(office.part(MissedSearches.class)).page(MissedOrder.LAST_SEEN, 3);
    assertThat(page.select("tbody th").text()).isEqualTo("榴莲 & \"x\"");
    assertThat(page.select("tbody time").text()).isEqualTo("2026-11-24 16:03:20");
    assertThat(page.select("tbody a").get(0).attr("href"))
        .isEqualTo("/office/synonyms/new?begin=%E6%A6%B4%E8%8E%B2+%26+%22x%22");

    FormTester form = office.form("list");
    office
        .shop()
        .wicket()
        .getRequest()
        .getPostParameters()
        .setParameterValue("forget", "榴莲 & \"x\"");
    form.submit();
    verify(office.part(MissedSearches.class)).forget("榴莲 & \"x\"");
    assertThat(office.shop().status()).isEqualTo(303);
  }

  @Test
  void a_list_without_missed_searches_says_so() {
    when(office.part(MissedSearches.class).page(any(), anyInt()))
        .thenReturn(new lingao.catalog.search.missed.MissedPage(0, List.of()));
    Document page = office.open("/office/missed?page=-2");
    assertThat(page.select(".office-empty")).hasSize(1);
    assertThat(page.select("table, .office-danger")).isEmpty();
    office.open("/office/missed?page=99999999999999");
    assertThat(office.shop().status()).isEqualTo(200);
  }

  @Test
  void an_alarm_about_money_is_shown_and_settled_and_a_comparison_begun() {
    PaymentDesk desk = office.part(PaymentDesk.class);
    when(desk.settle(9)).thenReturn(true);
    when(desk.compareNow()).thenReturn(true, false);
    Document page = office.open("/office/payments?page=2");
    verify(desk).alarms(2);
    assertThat(page.select("tbody th").text()).isEqualTo("金额不符");
    assertThat(page.select("tbody td").text()).contains("L2611297KQ3M8F", "pi_1 <¥1.00>");
    FormTester form = office.form("list");
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("settle", "9");
    form.submit();
    verify(desk).settle(9);
    office.expectRedirectTo("/office/payments?page=2");
    office.open("/office/payments");
    office.form("compare").submit();
    assertThat(office.open("/office/payments").select(".office-message").text()).contains("已开始");
    office.form("compare").submit();
    assertThat(office.open("/office/payments").select(".office-message").text()).contains("正在进行");
  }

  @Test
  void words_are_added_one_a_line() {
    Document page = office.open("/office/synonyms/new?begin=榴莲");
    assertThat(page.select("textarea").text()).isEqualTo("榴莲");
    send("words:form", "榴莲\r\ndurian\r\n");
    verify(office.part(SynonymService.class)).add(List.of("榴莲", "durian"));
    office.expectRedirectTo("/office/synonyms");
    assertThat(office.open("/office/synonyms").select(".office-message").text()).contains("已新增");
  }

  @Test
  void refused_words_stay_in_the_form() {
    when(office.part(SynonymService.class).add(any()))
        .thenThrow(new InvalidValue("words.twice", "x"));
    office.open("/office/synonyms/new");
    Document page = send("words:form", "榴莲\n榴莲");
    assertThat(page.select(".office-message--error").text()).isEqualTo("有一个词写了两遍。");
    assertThat(page.select("textarea").text()).isEqualTo("榴莲\n榴莲");
    assertThat(page.select("textarea").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void each_reason_to_refuse_words_has_a_sentence() {
    for (String reason : List.of("words", "words.long", "words.empty", "words.twice", "groups")) {
      doThrow(new InvalidValue(reason, "x")).when(office.part(SynonymService.class)).add(any());
      office.open("/office/synonyms/new");
      assertThat(send("words:form", "榴莲").select(".office-message--error").text()).isNotBlank();
    }
  }

  @Test
  void who_comes_second_sees_both_versions_and_may_replace() {
    StaleSynonymGroup stale = mock();
    when(office.part(SynonymService.class).replace(anyLong(), any(), eq(3))).thenThrow(stale);
    office.open("/office/synonyms/5");
    when(office.part(SynonymService.class).group(5))
        .thenReturn(Optional.of(new SynonymGroup(5, 4, List.of("红薯", "地瓜"))));
    FormTester form = office.form("words:form");
    form.setValue("words", "红薯\n甘薯");
    form.setValue("version", "3");
    form.submit();
    Document page = Jsoup.parse(office.shop().wicket().getLastResponseAsString());
    assertThat(page.select(".office-message--error").text()).contains("别的同事已经改了");
    assertThat(page.select(".notice").text()).contains("红薯、地瓜");
    assertThat(page.select("textarea").text()).isEqualTo("红薯\n甘薯");
    assertThat(page.select("input[name=version]").val()).isEqualTo("4");
  }

  @Test
  void words_of_a_removed_group_can_be_added_again() {
    StaleSynonymGroup stale = mock();
    when(office.part(SynonymService.class).replace(anyLong(), any(), anyInt())).thenThrow(stale);
    office.open("/office/synonyms/5");
    when(office.part(SynonymService.class).group(5)).thenReturn(Optional.empty());
    send("words:form", "红薯\n甘薯");
    office.expectRedirectTo("/office/synonyms/new?begin=%E7%BA%A2%E8%96%AF%0A%E7%94%98%E8%96%AF");
  }

  @Test
  void a_group_is_removed() {
    office.open("/office/synonyms/5");
    office.form("remove").submit();
    verify(office.part(SynonymService.class)).remove(5);
    office.open("/office/synonyms/6");
    assertThat(office.shop().status()).isEqualTo(404);
  }

  @Test
  void a_link_to_a_form_does_nothing() {
    Document page = office.open("/office/synonyms/5");
    String action = page.select(".office-danger").attr("action").replaceFirst("^[./]*", "/");
    office.shop().wicket().addRequestHeader("sec-fetch-site", "same-origin");
    office.open("/office/synonyms" + (action.startsWith("/5") ? action : "/5" + action));
    verify(office.part(SynonymService.class), never()).remove(anyLong());
  }

  @Test
  void the_index_is_shown_while_work_goes_on() {
    office.indexIs(
        new IndexReport(
            IndexReport.State.LIMITED,
            9,
            0,
            List.of(new Refused("spring-water-spinach", "mapper said <no>", 3, Instant.EPOCH)),
            Optional.of(new IndexReport.Work("build", Instant.EPOCH, 40)),
            Optional.of(
                new IndexReport.Ended(
                    Instant.EPOCH, Instant.EPOCH.plusMillis(1250), 80, Optional.of("boom"))),
            Optional.of(
                new IndexReport.Checked(
                    Instant.EPOCH, Instant.EPOCH, 80, 1, 2, 3, Optional.empty()))));
    Document page = office.open("/office/index");
    assertThat(page.select("#live").attr("data-refresh")).isEqualTo("2");
    assertThat(page.select(".office-work").text()).contains("40");
    assertThat(page.select("#live").text())
        .contains("mapper said <no>", "boom", "用时 1.3", "缺 1 件，多 2 件，不同 3 件");
  }

  @Test
  void an_order_is_given_or_refused() {
    when(office.part(IndexDesk.class).check()).thenReturn(true);
    order("check");
    assertThat(office.open("/office/index").select(".office-message").text()).isEqualTo("已开始。");
    order("rebuild");
    assertThat(office.open("/office/index").select(".office-message--error").text())
        .contains("现在不能开始");
    verify(office.part(IndexDesk.class)).rebuild();
  }

  private void order(String order) {
    office.open("/office/index");
    FormTester form = office.form("orders");
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("order", order);
    form.submit();
    office.expectRedirectTo("/office/index");
  }

  private Document send(String path, String words) {
    FormTester form = office.form(path);
    form.setValue("words", words);
    form.submit();
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }
}
