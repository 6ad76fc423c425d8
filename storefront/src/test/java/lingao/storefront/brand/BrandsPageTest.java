package lingao.storefront.brand;

import static lingao.storefront.Samples.brand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.List;
import lingao.catalog.brand.BrandService;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrandsPageTest {

  private final ShopTester shop = new ShopTester();

  @BeforeEach
  void fill() {
    when(shop.part(BrandService.class).brands())
        .thenReturn(List.of(brand(), brand("heshe-honey", "和舍蜂蜜", "Heshe Honey")));
  }

  @Test
  void linksTheSameBrandsOnTheMapAndInTheList() {
    Document page = shop.openPublic("/brands", Language.ZH);
    List<String> listed = page.select(".brand-list a").eachAttr("href");
    assertThat(listed).containsExactly("/brands/duowen-water-spinach", "/brands/heshe-honey");
    assertThat(page.select(".map a").eachAttr("href")).isEqualTo(listed);
    assertThat(page.select(".map a").eachAttr("aria-label"))
        .containsExactly("多文空心菜 · 多文镇", "和舍蜂蜜 · 多文镇");
    assertThat(page.select(".brand-row .demo-mark").eachText()).containsExactly("示例", "示例");
  }

  @Test
  void countsProductsInEnglish() {
    Document page = shop.openPublic("/brands?lang=en", Language.EN);
    assertThat(page.select(".brand-row__where").eachText()).contains("Duowen · 9 products");
  }

  @Test
  void knowsNothingBelowABrand() {
    shop.open("/brands/duowen-water-spinach/more", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
  }
}
