package lingao.storefront.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.Optional;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.product.Temperature;
import lingao.catalog.trace.TraceService;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceStoryPageTest {

  private static final String ADDRESS = "/trace/LG0000200016";

  private final ShopTester shop = new ShopTester();

  @BeforeEach
  void recordOneBatch() {
    when(shop.part(TraceService.class).story(any())).thenReturn(Optional.empty());
    record(false);
  }

  @Test
  void tellsTheJourneyInChinese() {
    Document page = shop.openPublic(ADDRESS, Language.ZH);

    assertThat(page.select("h1").text()).isEqualTo("泉水空心菜 示例");
    assertThat(page.select(".verdict--open .verdict__headline").text())
        .isEqualTo("记录不全，检验合格，生产时证书有效（现已到期）。");
    assertThat(page.select(".verdict__check").eachText())
        .containsExactly(
            "没有召回", "在保质期内", "记录还不齐 还缺：投入品包装", "检验合格", "生产时证书有效，现在有证书已到期", "记录已封存，等待今晚核对");
    assertThat(page.select(".origin dd").eachText())
        .containsExactly(
            "LG 00002 00016", "DW261120A", "9520008000013", "2026年11月20日", "2026年11月25日", "400");
    assertThat(page.select(".day__name").eachText())
        .containsExactly("2026年11月18日 周三", "2026年11月20日 周五");
    assertThat(page.select(".step__kind").eachText()).containsExactly("种植", "采收", "检验");
    assertThat(page.select(".journey .muted").first().text()).startsWith("前后 3 天，共 3 道记录。");
  }

  @Test
  void tellsTheJourneyInEnglish() {
    Document page = shop.openPublic(ADDRESS, Language.EN);

    assertThat(page.select(".day__name").first().text()).isEqualTo("18 November 2026 Wednesday");
    assertThat(page.title()).startsWith("The journey of Spring-grown Water Spinach");
  }

  @Test
  void showsTimesOfTheCountyMeasurementsAndTheStateOfProof() {
    Document page = shop.openPublic(ADDRESS, Language.ZH);

    assertThat(page.select(".step time").eachText()).containsExactly("10:00", "06:30", "09:00");
    assertThat(page.select(".step time").eachAttr("datetime"))
        .contains("2026-11-20T06:30:00+08:00");
    assertThat(page.select(".measure").eachText()).containsExactly("天数 40 天", "糖度 1.20 °Bx");
    assertThat(page.select(".step .certificate .status").text()).isEqualTo("已过期");
    assertThat(page.select(".step__picture img")).hasSize(2);
  }

  @Test
  void warnsOfBatchThatIsPastItsShelfLife() {
    record(true);

    Document page = shop.openPublic(ADDRESS, Language.EN);

    assertThat(page.select(".verdict--bad .verdict__headline").text()).contains("do not eat");
    assertThat(page.select(".verdict__check--bad").eachText())
        .containsExactly("Past its shelf life");
  }

  @ParameterizedTest
  @CsvSource({
    "/trace/lg0000200016, /trace/LG0000200016",
    "/trace/LG-00002-00016?lang=en, /trace/LG0000200016?lang=en",
    "/trace/0000200016, /trace/LG0000200016"
  })
  void leadsFromOtherWritingsToThePlainOne(String address, String plain) {
    shop.wicket().setFollowRedirects(false);
    shop.open(address, Language.EN);

    assertThat(shop.status()).isEqualTo(301);
    assertThat(shop.wicket().getLastResponse().getHeader("Location")).endsWith(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/trace/LG0000200017", "/trace/honey", "/trace/%3Cscript%3E", "/trace/1"})
  void refusesWhatIsNoCodeAndOffersToTryAgain(String address) {
    Document page = shop.open(address, Language.ZH);

    assertThat(shop.status()).isEqualTo(400);
    assertThat(page.select("form.trace-box [name=code]").val()).isNotBlank();
    assertThat(page.select("[role=alert]").text()).isNotBlank();
    assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
    assertThat(shop.hasSession()).isFalse();
  }

  @Test
  void leadsABarCodesNumberToTheFormThatKnowsIt() {
    shop.wicket().setFollowRedirects(false);
    shop.open("/trace/9520002000019", Language.ZH);

    assertThat(shop.status()).isEqualTo(303);
    assertThat(shop.wicket().getLastResponse().getHeader("Location"))
        .endsWith("/trace?code=9520002000019");
    assertThat(shop.open("/trace/9520002000018", Language.ZH).select("h1").text())
        .isEqualTo("有一位数字对不上");
  }

  @Test
  void saysThatNothingIsRecordedUnderAnotherCode() {
    Document page = shop.open("/trace/LG0000000006", Language.EN);

    assertThat(shop.status()).isEqualTo(404);
    assertThat(page.select("h1").text()).isEqualTo("Nothing is recorded under this code");
    assertThat(page.select(".ask__report a").attr("href"))
        .isEqualTo("/suspicion?code=LG0000000006");
    assertThat(shop.open("/trace/LG0000200017", Language.EN).select(".ask__report")).isEmpty();
  }

  @Test
  void tellsCorrectionsPapersFilmsCurvesAndPlaces() {
    when(shop.part(TraceService.class).story(Pomfret.CODE))
        .thenReturn(Optional.of(Pomfret.story()));
    when(shop.part(ShowcaseService.class).temperature("frozen-golden-pomfret"))
        .thenReturn(Optional.of(Temperature.FROZEN));

    Document page = shop.openPublic("/trace/" + Pomfret.CODE, Language.ZH);

    assertThat(page.select(".wrong__title").eachText())
        .containsExactly("这条记录在2026年6月16日 05:10更正过", "这条记录在2026年10月10日 08:10撤回，没有替代的记录");
    assertThat(page.select(".step:has(.wrong) del").first().text()).contains("百分之三十", "64 mg/L");
    assertThat(page.select("video").attr("preload")).isEqualTo("none");
    assertThat(page.select("video").attr("poster")).startsWith("/media/");
    assertThat(page.select("video source").attr("src"))
        .isEqualTo("/media/files/" + Pomfret.FILM + ".mp4");
    assertThat(page.select(".papers a").attr("href"))
        .isEqualTo("/media/files/" + Pomfret.PAPER + ".pdf");
    assertThat(page.select(".curve__verdict--beyond").text()).isEqualTo("规定不高于 −18 °C，1 次超出范围。");
    assertThat(page.select(".map__sheet--road .map__number").eachText())
        .containsExactly("1,3", "2,5", "4", "6");
    assertThat(page.select(".stops a").eachAttr("href"))
        .allMatch(address -> page.select(address).is(".step"));
    assertThat(page.select(".lineage__item a").eachAttr("href"))
        .containsExactly("/trace/LG0000200016");
    assertThat(page.select(".proof__head").text()).startsWith("3f9ac2d1 3f9ac2d1");
    assertThat(page.select(".recall")).isEmpty();
  }

  @Test
  void aRecallHeadsTheStoryAndSaysWhatToDo() {
    when(shop.part(TraceService.class).story(Pomfret.CODE))
        .thenReturn(Optional.of(Pomfret.recalled()));

    Document page = shop.openPublic("/trace/" + Pomfret.CODE, Language.EN);

    assertThat(page.select("article > *").first().is(".recall[role=alert]")).isTrue();
    assertThat(page.select(".recall").text())
        .contains("full refund", "cold chain was broken", "R2026-003", "20 November 2026, 10:00");
    assertThat(page.select(".verdict--bad .story__line").text())
        .isEqualTo(Pomfret.recalled().line().verdict().en());
  }

  private void record(boolean expired) {
    when(shop.part(TraceService.class).story(Journeys.CODE))
        .thenReturn(Optional.of(Journeys.story(expired)));
  }
}
