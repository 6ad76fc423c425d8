package lingao.kiosk.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.brand.BrandService;
import lingao.catalog.hall.HallService;
import lingao.catalog.hall.ShelfPlace;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Samples;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BrandScreensTest {

  private static final String BRAND = "duowen-water-spinach";

  private final KioskTester kiosk = new KioskTester();

  private void brand(LocalDate licensedTo) {
    when(kiosk.part(BrandService.class).brand(new Slug(BRAND)))
        .thenReturn(Optional.of(Samples.brandDetail(Samples.licence(licensedTo))));
    when(kiosk.part(ShowcaseService.class).ofBrand(eq(BRAND), anyInt()))
        .thenReturn(
            List.of(
                Samples.product("noodles", "挂面", "Noodles"),
                Samples.product("powder", "青粉", "Powder"),
                Samples.product("pickles", "酸菜", "Pickles"),
                Samples.product()));
    when(kiosk.part(HallService.class).shelfPlaces("haikou", BRAND))
        .thenReturn(
            Map.of(
                Samples.product().slug(),
                new ShelfPlace("D", new LocalizedText("时令果蔬", "In season"))));
  }

  @Test
  void showsTheWallInBothLanguages() {
    when(kiosk.part(BrandService.class).brands())
        .thenReturn(List.of(Samples.brand(), Samples.brand("heshe-honey", "和舍蜂蜜", "Heshe Honey")));
    Document zh = kiosk.openScreen("/haikou/brands", Language.ZH);
    assertThat(zh.select(".wall a").eachAttr("href"))
        .containsExactly(
            "/kiosk/haikou/brands/duowen-water-spinach", "/kiosk/haikou/brands/heshe-honey");
    assertThat(zh.select(".wall").text()).contains("多文空心菜", "多文镇", "示例", "和舍蜂蜜");
    assertThat(kiosk.openScreen("/haikou/brands", Language.EN).select(".wall").text())
        .contains("Duowen Water Spinach", "Demo", "Heshe Honey");
  }

  @Test
  void tellsTheBeginningOfTheStory() {
    brand(LocalDate.of(2028, 12, 31));
    Document zh = kiosk.openScreen("/haikou/brands/" + BRAND, Language.ZH);
    assertThat(zh.select("h1").text()).isEqualTo("多文空心菜 示例");
    assertThat(zh.select(".story").text()).isEqualTo("第一段。");
    Document en = kiosk.openScreen("/haikou/brands/" + BRAND, Language.EN);
    assertThat(en.select(".story").text()).isEqualTo("First paragraph.");
  }

  @Test
  void showsGoodsThatLieHereFirstAndNamesTheirShelf() {
    brand(LocalDate.of(2028, 12, 31));
    Document screen = kiosk.openScreen("/haikou/brands/" + BRAND, Language.ZH);
    assertThat(screen.select(".tile").eachAttr("href"))
        .containsExactly(
            "/kiosk/haikou/products/fresh-water-spinach",
            "/kiosk/haikou/products/noodles",
            "/kiosk/haikou/products/powder");
    assertThat(screen.select(".tile__shelf").eachText()).containsExactly("货架 D");
    assertThat(screen.select(".tile .demo").eachText()).containsExactly("示例", "示例", "示例");
    assertThat(screen.select(".pager a").eachAttr("href"))
        .containsExactly("/kiosk/haikou/brands/" + BRAND + "?page=2");
  }

  @Test
  void showsTheRestOnTheNextPage() {
    brand(LocalDate.of(2028, 12, 31));
    for (String page : List.of("2", "77")) {
      Document screen = kiosk.openScreen("/haikou/brands/" + BRAND + "?page=" + page, Language.EN);
      assertThat(screen.select(".tile__name").eachText()).containsExactly("Pickles");
      assertThat(screen.select(".pager").text()).isEqualTo("← Back 2 / 2");
    }
  }

  @Test
  void neverShowsALicenceAsValidAfterItsLastDay() {
    brand(KioskTester.TODAY);
    assertThat(licence(Language.ZH).text()).contains("今日有效", "DEMO-LM-0002", "2026年11月24日");
    brand(KioskTester.TODAY.minusDays(1));
    assertThat(licence(Language.ZH).text()).contains("今日无效").doesNotContain("有效 ");
    assertThat(licence(Language.EN).text()).contains("Not valid today", "23 November 2026");
    assertThat(licence(Language.EN).select(".licence--valid")).isEmpty();
  }

  private Element licence(Language language) {
    return kiosk.openScreen("/haikou/brands/" + BRAND, language).selectFirst(".licence");
  }

  @Test
  void knowsNoOtherBrand() {
    kiosk.open("/haikou/brands/nobody", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(404);
    kiosk.open("/haikou/brands/NO%20SLUG", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(404);
  }
}
