package lingao.storefront.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import lingao.catalog.change.CatalogVersion;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.SearchService;
import lingao.catalog.search.VocabularyReader;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import lingao.storefront.web.PublicPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsPageTest {

  private static final ProductCard PRODUCT = Samples.product();

  private final ShopTester shop = new ShopTester();

  @BeforeEach
  void findOneProduct() {
    when(shop.part(VocabularyReader.class).current()).thenReturn(Listings.NAMES);
    find(Listings.found(1, 1, PRODUCT));
  }

  @Test
  void listsProductsInChinese() {
    find(Listings.found(90, 1, PRODUCT));

    Document page = shop.openPublic("/products", Language.ZH);

    assertThat(page.select("h1").text()).isEqualTo("全部商品");
    assertThat(page.select("#listing-count").text()).isEqualTo("共 90 件商品");
    assertThat(page.select(".card__name").text()).isEqualTo("泉水空心菜");
    assertThat(page.select(".facet__name").eachText())
        .containsExactly("分类", "品牌", "认证", "产地", "价格（元）", "库存");
    assertThat(page.select("#brand-heshe-honey").next().text()).isEqualTo("和舍蜂蜜");
    assertThat(page.select(".notice, .chips, .nothing")).isEmpty();
    verify(shop.part(SearchService.class), times(1)).search(any());
  }

  @Test
  void listsProductsInEnglish() {
    Document page = shop.openPublic("/products", Language.EN);

    assertThat(page.select("h1").text()).isEqualTo("All products");
    assertThat(page.select("#listing-count").text()).isEqualTo("1 product");
    assertThat(page.select(".sorts__item[aria-current]").text()).isEqualTo("Best match");
  }

  @Test
  void keepsWordsAndChoicesInTheFormAndOffersToDropEach() {
    Document page =
        shop.openPublic(
            "/products?q=fish&brand=heshe-honey&category=seafood&min=10&max=50.5&stock=in&sort=sales",
            Language.EN);

    assertThat(page.select("h1").text()).isEqualTo("Results for “fish”");
    assertThat(page.select("#filters [name=q]").val()).isEqualTo("fish");
    assertThat(page.select("#filters [name=sort]").val()).isEqualTo("sales");
    assertThat(page.select("#filters [name=min]").val()).isEqualTo("10");
    assertThat(page.select("#filters [name=max]").val()).isEqualTo("50.50");
    assertThat(page.select("#filters [checked]").eachAttr("id"))
        .containsExactly("category-seafood", "brand-heshe-honey", "filter-stock");
    assertThat(page.select(".chip").eachText())
        .containsExactly(
            "Remove Seafood",
            "Remove Heshe Honey",
            "Remove From ¥10.00",
            "Remove Up to ¥50.50",
            "Remove In stock only");
    assertThat(page.select(".chip").get(1).attr("href"))
        .isEqualTo("/products?q=fish&category=seafood&min=10&max=50.50&stock=in&sort=sales");
    assertThat(page.select(".chips__clear").attr("href")).isEqualTo("/products?q=fish&sort=sales");
    assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
  }

  @Test
  void namesTheOneThingThatWasChosenAndLetsItBeIndexed() {
    Document page =
        shop.openPublic("/products?utm_source=x&brand=heshe-honey&q=&page=1", Language.ZH);

    assertThat(page.select("h1").text()).isEqualTo("和舍蜂蜜");
    assertThat(page.select("meta[name=robots]").attr("content")).startsWith("index");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://shop.test/products?brand=heshe-honey");
    assertThat(robots("/products?brand=heshe-honey&mark=green")).startsWith("noindex");
  }

  @Test
  void linksToNumberedPages() {
    find(Listings.found(24 * 9, 5, PRODUCT));

    Document page = shop.openPublic("/products?mark=green&page=5", Language.ZH);

    assertThat(page.select(".paging__number").eachText()).containsExactly("1", "4", "5", "6", "9");
    assertThat(page.select(".paging__gap")).hasSize(2);
    assertThat(page.select(".paging__number[aria-current=page]").text()).isEqualTo("5");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/products?mark=green&page=6");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/products?mark=green&page=4");
  }

  @Test
  void leadsOnWhenNothingWasFound() {
    find(Listings.found(0, 1));

    Document page = shop.openPublic("/products?q=whale&brand=heshe-honey", Language.EN);

    assertThat(page.select(".nothing h3").text()).isEqualTo("The net came up empty");
    assertThat(page.select(".nothing .button").eachAttr("href"))
        .containsExactly("/products?q=whale", "/products");
    assertThat(page.select(".pill").eachAttr("href")).containsExactly("/products?category=seafood");
  }

  @Test
  void leadsBackFromBeyondTheEnd() {
    find(Listings.found(30, 9));

    Document page = shop.openPublic("/products?page=9", Language.ZH);

    assertThat(page.select(".nothing .button").first().attr("href")).isEqualTo("/products?page=2");
    assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
  }

  @Test
  void saysThatSearchIsLimitedAndIsNotKept() {
    find(Listings.limited(PRODUCT));

    assertThat(shop.openPublic("/products?q=fish", Language.EN).select(".notice").text())
        .startsWith("Search is limited");
    assertThat(isKept()).isFalse();
  }

  @Test
  void isKeptOnlyWhenTheIndexKnowsTheLastChange() {
    when(shop.part(CatalogVersion.class).current()).thenReturn(8L);
    when(shop.part(SearchService.class).indexVersion()).thenReturn(7L, 8L);

    shop.openPublic("/products", Language.ZH);
    assertThat(isKept()).isFalse();
    shop.openPublic("/products", Language.ZH);
    assertThat(isKept()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=-1",
        "page=99999999999999999999",
        "min=abc&max=-5",
        "min=9&max=1",
        "q=%E4%ZZ",
        "q=%",
        "q=%00%0d%0aSet-Cookie:x",
        "brand=%3Cscript%3E&brand=no-such-brand",
        "q=%3Cscript%3Ealert(1)%3C/script%3E%22%27%7B0%7D$%7Bx%7D",
        "q=a&q=b&sort=x&sort=y&stock=out",
        "mark=none&town=..%2F..&category=%2e%2e"
      })
  void staysSensibleForWhateverIsInTheAddress(String query) {
    Document page = shop.openPublic("/products?" + query, Language.ZH);

    assertThat(page.select(".card")).hasSize(1);
    assertThat(page.select("script:not([src])")).isEmpty();
  }

  @Test
  void staysSensibleForVeryLongAddress() {
    Document page = shop.openPublic("/products?q=" + "鱼".repeat(3_400), Language.ZH);

    assertThat(page.select("#filters [name=q]").val()).hasSize(ProductQuery.LONGEST_TEXT);
  }

  @Test
  void hasNothingBelowItself() {
    shop.open("/products/a/b", Language.ZH);

    assertThat(shop.status()).isEqualTo(404);
  }

  private boolean isKept() {
    return shop.wicket().getLastRequest().getAttribute(PublicPage.class.getName()) != null;
  }

  private String robots(String address) {
    return shop.open(address, Language.ZH).select("meta[name=robots]").attr("content");
  }

  private void find(ProductResults results) {
    when(shop.part(SearchService.class).search(any())).thenReturn(results);
  }
}
