package lingao.storefront.office;

import static lingao.storefront.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.account.Role;
import lingao.catalog.fulfilment.ClosedPage;
import lingao.catalog.fulfilment.ClosedPeriod;
import lingao.catalog.fulfilment.ClosingPlace;
import lingao.catalog.fulfilment.DeliveryChange;
import lingao.catalog.fulfilment.DeliveryDesk;
import lingao.catalog.fulfilment.DeliveryHistory;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.fulfilment.DeliveryTerms;
import lingao.catalog.fulfilment.DeliveryTermsVersion;
import lingao.catalog.fulfilment.Division;
import lingao.catalog.fulfilment.FreightRule;
import lingao.catalog.fulfilment.Region;
import lingao.catalog.fulfilment.RegionChange;
import lingao.catalog.fulfilment.RegionDesk;
import lingao.catalog.fulfilment.StaleDeliveryTerms;
import lingao.catalog.fulfilment.StaleRegions;
import lingao.catalog.fulfilment.WeightStep;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import lingao.storefront.ShopTester;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class DeliveryPagesTest {

  private static final String DAYS = "/office/delivery";
  private static final String TERMS = "/office/delivery/terms";
  private static final String REGIONS = "/office/delivery/regions";
  private static final LocalDate TODAY = ShopTester.TODAY;
  private static final ClosedPeriod FEAST =
      new ClosedPeriod("routes", TODAY.plusDays(9), TODAY.plusDays(15), "春节 <b>");
  private static final DeliveryTerms NOW = new DeliveryTerms(LocalTime.of(16, 0), 120, 7);

  private final Office office = new Office().signedIn(Office.CLERK);
  private final DeliveryDesk desk = office.part(DeliveryDesk.class);
  private final RegionDesk regions = office.part(RegionDesk.class);

  @BeforeEach
  void a_feast_the_usual_terms_and_two_regions() {
    when(desk.places())
        .thenReturn(
            List.of(
                new ClosingPlace("routes", text("班车", "Vans")),
                new ClosingPlace("S01", text("临城站", "Lincheng"))));
    when(desk.closed(anyInt())).thenReturn(new ClosedPage(21, List.of(FEAST)));
    when(desk.terms()).thenReturn(new DeliveryTermsVersion(NOW, 4));
    when(desk.history(any(), anyInt())).thenReturn(new DeliveryHistory(0, List.of()));
    when(regions.rules()).thenReturn(List.of(rule("hainan", true), rule("beyond", false)));
    regionsAre(Optional.empty());
    when(regions.path("460300")).thenReturn("海南省 三沙市");
  }

  @Test
  void days_of_rest_are_listed_with_who_changed_them() {
    when(desk.history(DeliveryChange.Kind.DAYS, 2))
        .thenReturn(
            new DeliveryHistory(
                41,
                List.of(
                    change("routes", "", "2027-02-06/2027-02-07 <i>"),
                    change("S01", "2027-02-06/2027-02-06", ""))));
    Document page = office.open(DAYS + "?changes=2");
    assertThat(page.select("main form tbody tr").text())
        .contains("班车", "春节 <b>", "共 7 天", " 至 ")
        .contains("取消休息");
    assertThat(page.select("section[aria-labelledby=history] tbody tr").eachText().get(0))
        .contains(
            "1970-01-01 08:00:00", "示例", "班车：原为 照常 → 改为 2027-02-06（周六） 至 2027-02-07（周日） 休息（<i>）");
    assertThat(page.select("section[aria-labelledby=history] tbody tr").eachText().get(1))
        .contains("临城站：原为 2027-02-06（周六） 休息 → 改为 照常");
    assertThat(page.select(".paging a").eachAttr("href"))
        .contains(DAYS + "?page=2", DAYS + "?changes=3#history");
    assertThat(page.select(".office-menu [aria-current]").text()).isEqualTo("配送设置");
    assertThat(page.select(".office-sorts [aria-current]").text()).isEqualTo("休息日");
  }

  @Test
  void no_days_of_rest_are_said_so() {
    when(desk.closed(anyInt())).thenReturn(new ClosedPage(0, List.of()));
    assertThat(office.open(DAYS).select(".office-empty").text()).contains("全部照常", "还没有人改过");
  }

  @Test
  void a_single_day_is_closed_without_a_last_one() {
    when(desk.close(any())).thenReturn(1);
    office.open(DAYS);
    send("new", Map.of("place:control", "S01", "first:control", TODAY.plusDays(3).toString()));
    verify(desk).close(new ClosedPeriod("S01", TODAY.plusDays(3), TODAY.plusDays(3), ""));
    office.expectRedirectTo(DAYS);
    assertThat(office.open(DAYS).select(".office-message").text()).contains("临城站休息 1 天");
  }

  @ParameterizedTest
  @CsvSource({"first,''", "first,31.12.2026", "last,2020-01-01", "place,../x", "place,''"})
  void what_can_be_no_day_of_rest_is_told_at_its_field(String field, String typed) {
    office.open(DAYS);
    Document page = send("new", Map.of(field + ":control", typed, "note:control", "台风"));
    verify(desk, never()).close(any());
    assertThat(page.select("[aria-invalid=true]").attr("id")).isEqualTo(field);
    assertThat(page.select(".field__refusal").text()).isNotBlank();
    assertThat(page.select("#note").val()).isEqualTo("台风");
  }

  @Test
  void a_period_is_opened_again_once_and_nonsense_is_refused() {
    when(desk.open(FEAST)).thenReturn(true, false);
    Document page = office.open(DAYS);
    String key = page.select("button[name=open]").val();
    send("list", Map.of("open", key));
    verify(desk).open(FEAST);
    assertThat(office.open(DAYS).select(".office-message").text()).contains("已取消");
    send("list", Map.of("open", key));
    assertThat(office.open(DAYS).select(".office-message").text()).contains("可能别的同事");
    for (String wrong : List.of("", "routes", "routes/x/y/z", "routes/2027-02-30/2027-03-01/")) {
      send("list", Map.of("open", wrong));
      assertThat(office.open(DAYS).select(".office-message--error").text()).contains("没有看明白");
    }
    verify(desk, Mockito.times(2)).open(any());
  }

  @Test
  void terms_are_changed_from_the_version_that_was_seen() {
    when(desk.change(any(), anyInt())).thenReturn(true);
    assertThat(office.open(TERMS).select("#cutOff").val()).isEqualTo("16:00");
    send("form", Map.of("cutOff:control", "15:30", "daysKept:control", "10"));
    verify(desk).change(new DeliveryTerms(LocalTime.of(15, 30), 120, 10), 4);
    office.expectRedirectTo(TERMS);
  }

  @ParameterizedTest
  @CsvSource({
    "cutOff,''",
    "cutOff,25:00",
    "hallMinutes,-1",
    "hallMinutes,1441",
    "hallMinutes,x",
    "daysKept,0",
    "daysKept,61",
    "daysKept,99999999999"
  })
  void terms_out_of_range_are_told_at_their_field(String field, String typed) {
    office.open(TERMS);
    Document page = send("form", Map.of(field + ":control", typed));
    verify(desk, never()).change(any(), anyInt());
    assertThat(page.select("[aria-invalid=true]").attr("id")).isEqualTo(field);
  }

  @Test
  void somebody_elses_terms_are_shown_and_what_was_typed_stays() {
    when(desk.change(any(), anyInt())).thenThrow(Mockito.mock(StaleDeliveryTerms.class));
    office.open(TERMS);
    when(desk.terms())
        .thenReturn(new DeliveryTermsVersion(new DeliveryTerms(LocalTime.NOON, 60, 5), 5));
    Document page = send("form", Map.of("cutOff:control", "15:30"));
    assertThat(page.select(".notice").text()).contains("截单 12:00，体验馆备货 60 分钟，保管 5 天");
    assertThat(page.select("#cutOff").val()).isEqualTo("15:30");
    assertThat(page.select("input[name=version]").val()).isEqualTo("5");
  }

  @Test
  void only_the_regions_that_were_chosen_anew_are_changed() {
    Document page = office.open(REGIONS);
    assertThat(page.select("#rule-460000 option").eachText())
        .containsExactly("hainan", "beyond（不配送）");
    assertThat(page.select("#rule-460300 option[selected]").text()).isEqualTo("随上级（hainan）");
    when(regions.assign(any())).thenReturn(1);
    send("form", rows("hainan", "hainan", "", "beyond"));
    verify(regions)
        .assign(List.of(new RegionChange("460300", Optional.empty(), Optional.of("beyond"))));
    office.expectRedirectTo(REGIONS);
  }

  @Test
  void somebody_elses_rule_of_a_region_is_shown_and_the_choice_stays() {
    office.open(REGIONS);
    when(regions.assign(any())).thenThrow(new StaleRegions(Set.of("460300")));
    regionsAre(Optional.of("hainan"));
    Document page = send("form", rows("hainan", "hainan", "", "beyond"));
    assertThat(page.select(".office-message--error").text()).contains("海南省 三沙市");
    assertThat(page.select(".field__refusal").text()).isEqualTo("对方改成了：hainan");
    assertThat(page.select("#rule-460300 option[selected]").val()).isEqualTo("beyond");
    assertThat(page.select("input[name=seen.460300]").val()).isEqualTo("hainan");
    assertThat(page.select("#rule-460000 option[selected]").val()).isEqualTo("hainan");
  }

  @Test
  void a_rule_that_there_is_not_is_refused() {
    office.open(REGIONS);
    when(regions.assign(any())).thenThrow(new InvalidValue("rule", "one of couriers"));
    Document page = send("form", rows("hainan", "mars", "", ""));
    assertThat(page.select(".office-message--error").text()).contains("没有保存任何改动");
  }

  @Test
  void cities_are_found_by_their_name() {
    when(regions.find("三沙")).thenReturn(List.of());
    Document page = office.open(REGIONS + "?q=%E4%B8%89%E6%B2%99");
    verify(regions).find("三沙");
    assertThat(page.select(".office-empty").text()).contains("没有找到");
  }

  @ParameterizedTest
  @CsvSource({DAYS, TERMS, REGIONS})
  void only_the_office_comes_in(String address) {
    Office hall = new Office().signedIn(Office.member(9, Role.HALL));
    hall.open(address);
    assertThat(hall.shop().status()).isEqualTo(303);
    verify(hall.part(DeliveryDesk.class), never()).history(any(), anyInt());
  }

  private void regionsAre(Optional<String> ofSansha) {
    when(regions.regions())
        .thenReturn(
            List.of(
                new Region(
                    new Division("460000", "海南省"), "海南省", Optional.of("hainan"), Optional.empty()),
                new Region(
                    new Division("460300", "三沙市"), "海南省 三沙市", ofSansha, Optional.of("hainan"))));
  }

  private static Map<String, String> rows(
      String seenOfHainan, String ofHainan, String seenOfSansha, String ofSansha) {
    return Map.of(
        "seen.460000", seenOfHainan,
        "rule.460000", ofHainan,
        "seen.460300", seenOfSansha,
        "rule.460300", ofSansha);
  }

  private Document send(String path, Map<String, String> typed) {
    FormTester form = office.form(path);
    typed.forEach(
        (name, value) ->
            office.shop().wicket().getRequest().getPostParameters().setParameterValue(name, value));
    form.submit();
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }

  private static DeliveryChange change(String subject, String before, String after) {
    return new DeliveryChange(
        subject,
        Optional.of(before).filter(b -> !b.isEmpty()),
        Optional.of(after).filter(a -> !a.isEmpty()),
        "示例·办事员",
        Instant.EPOCH);
  }

  private static FreightRule rule(String code, boolean served) {
    return new FreightRule(
        code,
        DeliveryKind.COURIER,
        text(code, code),
        served,
        new WeightStep(1000, new Money(800)),
        new WeightStep(500, new Money(200)),
        false,
        new WeightStep(10_000, new Money(1000)),
        Optional.empty(),
        50_000,
        1,
        2);
  }
}
