package lingao.storefront.office;

import static lingao.storefront.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.fulfilment.FreightChange;
import lingao.catalog.fulfilment.FreightDesk;
import lingao.catalog.fulfilment.FreightHistory;
import lingao.catalog.fulfilment.FreightRule;
import lingao.catalog.fulfilment.FreightRuleVersion;
import lingao.catalog.fulfilment.StaleFreightRule;
import lingao.catalog.fulfilment.WeightStep;
import lingao.catalog.shared.Money;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreightPagesTest {

  private static final String ADDRESS = "/office/freight/hainan";
  private static final FreightRule RULE = rule(800, 9_900, true);
  private static final FreightRule THEIRS = rule(900, 9_900, true);

  private final Office office = new Office().signedIn(Office.CLERK);
  private final FreightDesk desk = office.part(FreightDesk.class);

  @BeforeEach
  void one_rule_that_was_changed_often() {
    when(desk.rules()).thenReturn(List.of(RULE, rule(0, 0, false)));
    when(desk.rule("hainan")).thenReturn(Optional.of(new FreightRuleVersion(RULE, 4)));
    when(desk.history(any(), anyInt()))
        .thenReturn(
            new FreightHistory(
                FreightHistory.SIZE * 2L + 1,
                List.of(
                    new FreightChange(rule(700, 0, false), RULE, "示例·<b>办事员</b>", Instant.EPOCH))));
  }

  @Test
  void each_rule_is_told_in_words_and_leads_to_its_page() {
    Document page = office.open("/office/freight");
    assertThat(page.select("tbody tr").get(0).text())
        .contains("海南 <省内>", "首 1 kg ¥8.00，每续 0.5 kg ¥2.00", "每箱 10 kg，¥10.00", "¥99.00", "1 至 2 天")
        .doesNotContain("不配送");
    assertThat(page.select("tbody tr").get(1).text()).contains("不配送", "不送冷链");
    assertThat(page.select("tbody a").attr("href")).isEqualTo(ADDRESS);
    assertThat(page.select(".office-menu [aria-current]").text()).isEqualTo("运费");
  }

  @Test
  void the_form_holds_the_rule_and_the_history_tells_who_changed_what_when() {
    Document page = office.open(ADDRESS + "?page=2");
    verify(desk).history("hainan", 2);
    assertThat(page.select("h1").text()).isEqualTo("运费规则：海南 <省内>");
    assertThat(page.select("#firstPrice").val()).isEqualTo("8.00");
    assertThat(page.select("#served option[selected]").val()).isEqualTo("yes");
    assertThat(page.select("tbody tr").text())
        .contains("1970-01-01 08:00:00", "示例·<b>办事员</b>")
        .contains("首重运费（元）：原为 7.00 → 改为 8.00", "原为 无 → 改为 99.00", "原为 否 → 改为 是")
        .doesNotContain("最慢");
    assertThat(page.select(".paging a").eachAttr("href")).contains(ADDRESS + "?page=3");
  }

  @Test
  void a_rule_without_changes_says_so() {
    when(desk.history(any(), anyInt())).thenReturn(new FreightHistory(0, List.of()));
    Document page = office.open(ADDRESS);
    assertThat(page.select("section").text()).contains("还没有人改过");
    assertThat(page.select("section table")).isEmpty();
  }

  @Test
  void a_rule_is_changed_as_it_was_typed_from_the_version_that_was_seen() {
    when(desk.change(any(), anyInt())).thenReturn(true);
    office.open(ADDRESS);
    send(Map.of("firstPrice", "6.5", "freeAbove", "", "coldChain", "no"));
    FreightRule changed =
        new FreightRule(
            "hainan",
            DeliveryKind.COURIER,
            RULE.name(),
            true,
            new WeightStep(1000, new Money(650)),
            RULE.further(),
            false,
            RULE.coldBox(),
            Optional.empty(),
            50_000,
            1,
            2);
    verify(desk).change(changed, 4);
    office.expectRedirectTo(ADDRESS);
    assertThat(office.open(ADDRESS).select(".office-message").text()).contains("已保存");
  }

  @Test
  void nothing_to_change_is_said_and_is_no_success() {
    office.open(ADDRESS);
    send(Map.of());
    verify(desk).change(RULE, 4);
    assertThat(office.open(ADDRESS).select(".office-message").text()).contains("没有需要保存");
  }

  @ParameterizedTest
  @CsvSource({
    "nameZh,' '",
    "nameEn,''",
    "served,maybe",
    "coldChain,''",
    "firstGrams,0",
    "firstGrams,99999999999",
    "firstPrice,''",
    "firstPrice,-1",
    "firstPrice,100000.01",
    "furtherGrams,half",
    "furtherPrice,1.999",
    "coldBoxGrams,1000001",
    "coldBoxPrice,x",
    "freeAbove,0",
    "freeAbove,nothing",
    "heaviest,10000001",
    "daysEarliest,-1",
    "daysLatest,0",
    "daysLatest,61"
  })
  void what_can_be_no_rule_is_told_at_its_field_and_the_rest_stays(String field, String typed) {
    office.open(ADDRESS);
    Document page =
        send(Map.of(field, typed, "furtherPrice".equals(field) ? "heaviest" : "furtherPrice", "7"));
    verify(desk, never()).change(any(), anyInt());
    assertThat(page.select(".field__refusal")).hasSize(1);
    assertThat(page.select(".field__refusal").text()).isNotBlank();
    assertThat(page.select("[aria-invalid=true]").attr("id")).isEqualTo(field);
    assertThat(page.select(".office-message--error").text()).contains("标出");
    assertThat(page.select("furtherPrice".equals(field) ? "#heaviest" : "#furtherPrice").val())
        .isEqualTo("7");
  }

  @Test
  void somebody_elses_change_is_shown_and_nothing_that_was_typed_is_lost() {
    when(desk.change(any(), anyInt())).thenThrow(new StaleFreightRule("hainan"));
    office.open(ADDRESS);
    when(desk.rule("hainan")).thenReturn(Optional.of(new FreightRuleVersion(THEIRS, 5)));
    Document page = send(Map.of("firstPrice", "6.5"));
    assertThat(page.select(".office-message--error").text()).contains("别的同事已经改了");
    assertThat(page.select(".notice li").eachText()).containsExactly("首重运费（元）：原为 9.00 → 改为 6.50");
    assertThat(page.select("#firstPrice").val()).isEqualTo("6.5");
    assertThat(page.select("input[name=version]").val()).isEqualTo("5");
  }

  @Test
  void an_unknown_rule_is_not_there() {
    for (String code : List.of("mars", "%00", "HAINAN", "a'b")) {
      office.open("/office/freight/" + code);
      assertThat(office.shop().status()).as(code).isEqualTo(404);
    }
  }

  @Test
  void only_the_office_comes_in() {
    Office hall = new Office().signedIn(Office.member(9, Role.HALL));
    hall.open(ADDRESS);
    assertThat(hall.shop().status()).isEqualTo(303);
    verify(hall.part(FreightDesk.class), never()).rule(any());
  }

  private Document send(Map<String, String> typed) {
    FormTester form = office.form("form");
    typed.forEach(
        (name, value) ->
            office
                .shop()
                .wicket()
                .getRequest()
                .getPostParameters()
                .setParameterValue(name + ":control", value));
    form.submit();
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }

  private static FreightRule rule(long firstFen, long freeFen, boolean served) {
    return new FreightRule(
        "hainan",
        DeliveryKind.COURIER,
        text("海南 <省内>", "Within Hainan"),
        served,
        new WeightStep(1000, new Money(firstFen)),
        new WeightStep(500, new Money(200)),
        served,
        new WeightStep(10_000, new Money(1000)),
        Optional.of(freeFen).filter(fen -> fen > 0).map(Money::new),
        50_000,
        1,
        2);
  }
}
