package lingao.storefront.home;

import static lingao.storefront.Samples.brand;
import static lingao.storefront.Samples.hall;
import static lingao.storefront.Samples.picture;
import static lingao.storefront.Samples.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import lingao.catalog.brand.BrandService;
import lingao.catalog.hall.HallService;
import lingao.catalog.media.SitePictureService;
import lingao.catalog.product.ShowcaseService;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomePageTest {

  private final ShopTester shop = new ShopTester();
  private final ShowcaseService showcase = shop.part(ShowcaseService.class);
  private final BrandService brands = shop.part(BrandService.class);
  private final HallService halls = shop.part(HallService.class);
  private final SitePictureService pictures = shop.part(SitePictureService.class);

  @BeforeEach
  void fill() {
    when(showcase.inSeason(anyInt())).thenReturn(List.of(product("a-dish", "时令菜", "Greens")));
    when(showcase.bestSellers(anyInt())).thenReturn(List.of(product("b-dish", "热销货", "Hit")));
    when(showcase.newest(anyInt())).thenReturn(List.of(product("c-dish", "新品", "Novelty")));
    when(brands.brands()).thenReturn(List.of(brand()));
    when(halls.halls()).thenReturn(List.of(hall()));
    when(pictures.pictures())
        .thenReturn(
            Map.of(
                "home-hero", picture("清晨的海岸", "The coast in the morning"),
                "lilimei", picture("唱渔歌", "Singing"),
                "puppet-theatre", picture("戏台", "The stage")));
  }

  @Test
  void showsWhatIsFreshTheBrandsAndTheHallsInChinese() {
    Document page = shop.openPublic("/", Language.ZH);
    assertThat(page.select("h1").text()).isEqualTo("从临高的海与火山来");
    assertThat(page.select("h2").eachText())
        .startsWith("十一月正当季", "十个品牌，一镇一味", "大家常买", "北边是海，脚下是火山");
    assertThat(page.select(".card__name").eachText()).containsExactly("时令菜", "热销货", "新品");
    assertThat(page.select(".wall__link").attr("href")).isEqualTo("/brands/duowen-water-spinach");
    assertThat(page.select(".wall .demo-mark").text()).isEqualTo("示例");
    assertThat(page.select(".hall-card__hours").text()).isEqualTo("10:00 – 22:00，周一闭馆");
    assertThat(page.select("footer nav a").eachText())
        .containsExactly("十大品牌", "全部商品", "溯源查询", "体验馆", "查订单");
    assertThat(page.select("main img").eachAttr("alt")).contains("清晨的海岸", "唱渔歌", "戏台");
  }

  @Test
  void showsTheSameInEnglish() {
    Document page = shop.openPublic("/?lang=en", Language.EN);
    assertThat(page.select("h2").eachText()).contains("In season in November", "Just in");
    assertThat(page.select(".card__name").eachText()).containsExactly("Greens", "Hit", "Novelty");
    assertThat(page.select(".hall-card__hours").text())
        .isEqualTo("10:00 – 22:00, closed on Mondays");
  }

  @Test
  void sendsTraceCodesToTheTracePage() {
    Document page = shop.openPublic("/", Language.ZH);
    assertThat(page.select("form[action=/trace][method=get] input").attr("name")).isEqualTo("code");
    assertThat(page.select("[data-scan]").hasAttr("hidden")).isTrue();
    assertThat(page.select("[data-scan]").attr("data-scan"))
        .isEqualTo(page.select("input[name=code]").attr("id"));
  }

  @Test
  void showsAProductOnceThoughItIsFreshAndSellsWell() {
    when(showcase.bestSellers(anyInt()))
        .thenReturn(List.of(product("a-dish", "时令菜", "Greens"), product("b-dish", "热销货", "Hit")));
    assertThat(shop.openPublic("/", Language.ZH).select(".card__name").eachText())
        .containsExactly("时令菜", "热销货", "新品");
  }

  @Test
  void asksTheCatalogSixTimes() {
    shop.openPublic("/", Language.ZH);
    verify(showcase).inSeason(anyInt());
    verify(showcase).bestSellers(anyInt());
    verify(showcase).newest(anyInt());
    verify(brands).brands();
    verify(halls).halls();
    verify(pictures).pictures();
    verifyNoMoreInteractions(showcase, brands, halls, pictures);
  }

  @Test
  void standsEmptyTooBeforeAnythingIsListed() {
    when(showcase.inSeason(anyInt())).thenReturn(List.of());
    when(pictures.pictures()).thenReturn(Map.of());
    Document page = shop.openPublic("/", Language.ZH);
    assertThat(page.select("h2").eachText()).doesNotContain("十一月正当季");
  }
}
