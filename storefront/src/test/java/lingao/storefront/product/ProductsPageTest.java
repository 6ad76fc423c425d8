package lingao.storefront.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.gs1.Lot;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.SearchService;
import lingao.catalog.search.VocabularyReader;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import lingao.storefront.web.PublicPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsPageTest {

  private static final ProductCard PRODUCT = Samples.product();
  private static final BatchSummary BATCH =
      new BatchSummary(
          Gtin.parse("9520008000013"),
          new Lot("DW1"),
          new TraceCode("LG0000200016"),
          "fresh-water-spinach",
          Samples.text("500 克", "500 g"),
          ShopTester.TODAY,
          ShopTester.TODAY.plusDays(5));

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
            "Remove “fish”",
            "Remove Seafood",
            "Remove Heshe Honey",
            "Remove ¥10–¥50.50",
            "Remove In stock only");
    List<String> without = page.select(".chip").eachAttr("href");
    assertThat(without.get(0))
        .isEqualTo(
            "/products?brand=heshe-honey&category=seafood&min=10&max=50.50&stock=in&sort=sales");
    assertThat(without.get(2))
        .isEqualTo("/products?q=fish&category=seafood&min=10&max=50.50&stock=in&sort=sales");
    assertThat(without.get(3))
        .isEqualTo("/products?q=fish&brand=heshe-honey&category=seafood&stock=in&sort=sales");
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

    assertThat(page.select(".nothing h2").text()).isEqualTo("Nothing found for “whale”");
    assertThat(page.select(".nothing .button").eachAttr("href"))
        .containsExactly("/products?q=whale", "/products");
    assertThat(page.select(".pill").eachAttr("href")).containsExactly("/products?category=seafood");
  }

  @ParameterizedTest
  @CsvSource({
    "LG+00002+00016, trace/LG0000200016",
    "9520008000013, products/fresh-water-spinach",
    "https%3A%2F%2Fshop.test%2F01%2F09520008000013%2F10%2FDW1, trace/LG0000200016"
  })
  void leadsStraightToWhatCarriesTheCode(String typed, String address) {
    TraceService trace = shop.part(TraceService.class);
    when(trace.find(any(TraceCode.class))).thenReturn(Optional.of(BATCH));
    when(trace.productOf(any())).thenReturn(Optional.of("fresh-water-spinach"));
    when(trace.find(any(), any())).thenReturn(Optional.of(BATCH));
    shop.wicket().setFollowRedirects(false);

    shop.open("/products?q=" + typed, Language.ZH);

    assertThat(shop.status()).isEqualTo(303);
    assertThat(shop.wicket().getLastResponse().getHeader("Location")).endsWith(address);
    verify(shop.part(SearchService.class), never()).search(any());
  }

  @ParameterizedTest
  @ValueSource(strings = {"LG0000200016", "LG0000200017", "9520008000013", "12345678", "空心菜 500"})
  void searchesForCodesThatNothingCarriesAsForWords(String typed) {
    assertThat(shop.openPublic("/products?q=" + typed, Language.ZH).select(".card")).hasSize(1);
  }

  @Test
  void asksNobodyAboutCodesForOrdinaryWords() {
    shop.openPublic("/products?q=%E7%A9%BA%E5%BF%83%E8%8F%9C&min=1", Language.ZH);

    verifyNoInteractions(shop.part(TraceService.class));
  }

  @Test
  void offersPricesWithCountsAndMarksTheChosenOne() {
    find(Listings.priced(PRODUCT));

    Document page = shop.openPublic("/products?q=fish&min=20&max=49.99", Language.ZH);

    assertThat(page.select(".ranges__item").eachText())
        .containsExactly("¥20 以下 7", "¥20–¥50 12", "¥100 以上 3");
    assertThat(page.select(".ranges__item").eachAttr("href"))
        .containsExactly(
            "/products?q=fish&max=19.99", "/products?q=fish", "/products?q=fish&min=100");
    assertThat(page.select(".ranges__item[aria-current]").text()).isEqualTo("¥20–¥50 12");
    assertThat(page.select(".chip").eachText()).containsExactly("去掉 “fish”", "去掉 ¥20–¥50");
  }

  @Test
  void keepsAChosenPriceInSightThoughNothingCostsThat() {
    find(Listings.priced(PRODUCT));

    Document page = shop.openPublic("/products?min=50&max=99.99", Language.EN);

    assertThat(page.select(".ranges__item").eachText())
        .containsExactly("Under ¥20 7", "¥20–¥50 12", "¥50–¥100 0", "¥100 and more 3");
  }

  @Test
  void saysThatWhatWasFoundIsOnlyAlike() {
    find(Listings.similar(PRODUCT));

    assertThat(shop.openPublic("/products?q=kongxincia", Language.ZH).select(".notice").text())
        .isEqualTo("没有与“kongxincia”完全相符的，按读音或拼写相近为您找到这些。");
    assertThat(shop.openPublic("/products?q=spinahc", Language.EN).select(".notice").text())
        .startsWith("Nothing matches “spinahc” exactly.");
  }

  @Test
  void showsWhatFewerWordsFindWhenAllFindNothing() {
    find(Listings.instead("空心菜", PRODUCT));

    Document page = shop.openPublic("/products?q=空心菜冰淇淋", Language.ZH);

    assertThat(page.select(".nothing h2").eachText()).containsExactly("没有找到“空心菜冰淇淋”", "按“空心菜”看看这些");
    assertThat(page.select(".nothing .card")).hasSize(1);
    assertThat(page.select(".pill")).isNotEmpty();
  }

  @Test
  void showsWhatPeopleBuyWhenNoWordFindsAnything() {
    find(Listings.instead("", PRODUCT));

    Document page = shop.openPublic("/products?q=whale&max=5", Language.EN);

    assertThat(page.select(".instead h2").text()).isEqualTo("Have a look at what people buy most");
    assertThat(page.select(".nothing .button").first().attr("href")).isEqualTo("/products?q=whale");
  }

  @Test
  void neverTakesWhatWasTypedForMarkup() {
    find(Listings.instead("<i>x</i>", PRODUCT));

    Document page = shop.openPublic("/products?q=%3Cb%3E%27{0}", Language.EN);

    assertThat(page.select("b, i")).isEmpty();
    assertThat(page.select(".nothing h2").eachText())
        .containsExactly("Nothing found for “<b>'{0}”", "Have a look at these for “<i>x</i>”");
    assertThat(page.select(".chip").text()).isEqualTo("Remove “<b>'{0}”");
    assertThat(page.title()).startsWith("Results for “<b>'{0}”");
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
