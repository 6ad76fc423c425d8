package lingao.storefront.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.gs1.Lot;
import lingao.catalog.product.Category;
import lingao.catalog.product.HallStock;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.ProductService;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.product.SkuView;
import lingao.catalog.product.Temperature;
import lingao.catalog.review.ReviewService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LabelledText;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.review.Reviews;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductPageTest {

  private static final String ADDRESS = "/products/fresh-water-spinach";

  private final ShopTester shop = new ShopTester();

  @BeforeEach
  void sellOneProduct() {
    when(shop.part(ProductService.class).product(any())).thenReturn(Optional.empty());
    sell(Samples.text("第一段。\n\n第二段。", "First.\n\nSecond."));
    when(shop.part(ReviewService.class).ofProduct(any(), anyInt())).thenReturn(Reviews.ofProduct());
    when(shop.part(TraceService.class).currentBatches(any(), anyInt()))
        .thenReturn(List.of(batch()));
    when(shop.part(ShowcaseService.class).related(any(), anyInt()))
        .thenReturn(List.of(Samples.product("spinach-noodles", "空心菜面", "Spinach Noodles")));
  }

  @Test
  void shows_what_buyers_say_of_it() {
    Document page = shop.openPublic(ADDRESS + "?reviews=2", Language.ZH);
    verify(shop.part(ReviewService.class)).ofProduct("fresh-water-spinach", 2);
    assertThat(page.select(".review__words").get(0).text()).contains("<script>alert(1)</script>");
    assertThat(page.select(".review script")).isEmpty();
    assertThat(page.select(".review__author").text()).isEqualTo("王**");
    assertThat(page.select(".review__reply").text()).contains("谢谢您");
    assertThat(page.select(".reviews__number").eachText()).containsExactly("4", "1", "1", "0", "0");
    assertThat(page.select(".review .stars .visually-hidden").text()).isEqualTo("4 星（满分 5 星）");
    assertThat(page.select(".reviews .paging a").eachAttr("href"))
        .contains("/products/fresh-water-spinach?reviews=1#reviews");
    shop.openPublic(ADDRESS + "?reviews=999999999999", Language.ZH);
  }

  @Test
  void showsTheProductInChinese() {
    Document page = shop.openPublic(ADDRESS, Language.ZH);

    assertThat(page.select("h1").text()).isEqualTo("泉水空心菜 示例");
    assertThat(page.select(".crumbs__item").eachText()).containsExactly("全部商品", "蔬菜", "叶菜");
    assertThat(page.select(".product__amount").text()).isEqualTo("¥9.80 – ¥19.80");
    assertThat(page.select("a.product__rating").attr("href")).isEqualTo("#reviews");
    assertThat(page.select("#reviews")).hasSize(1);
    assertThat(page.select("[data-recent=fresh-water-spinach]")).hasSize(1);
    assertThat(page.select(".assisted").text()).startsWith("扶贫产品");
    assertThat(page.select(".product__story p").eachText()).containsExactly("第一段。", "第二段。");
    assertThat(page.select(".keep dd").eachText()).contains("冷藏 0–8 ℃，冷链发货", "5 天");
    assertThat(page.select(".keep dd").get(1).text()).startsWith("十月、十一月、十二月");
    assertThat(page.select(".season__month--fresh").eachText()).containsExactly("10", "11", "12");
    assertThat(page.select(".table th").eachText()).containsExactly("配料", "能量");
  }

  @Test
  void showsTheProductInEnglish() {
    Document page = shop.openPublic(ADDRESS + "?lang=en", Language.EN);

    assertThat(page.select("h1").text()).isEqualTo("Spring-grown Water Spinach Demo");
    assertThat(page.select(".keep dd").eachText()).contains("5 days");
    assertThat(page.select("#related").text()).isEqualTo("More like this");
    assertThat(page.select(".product__price").text())
        .isEqualTo("¥9.80 – ¥19.80 Rated 4.5 (6 reviews) 34 sold");
  }

  @Test
  void tellsForEachPackPriceStockAndHalls() {
    Document page = shop.openPublic(ADDRESS, Language.EN);

    assertThat(page.select(".sku").eachText())
        .containsExactly(
            "500 g bundle ¥9.80 Only 7 left Ships at 650 g Add to basket 500 g bundle Haikou Hall 3"
                + " pieces",
            "1 kg box ¥19.80 Sold out for now Ships at 1.25 kg"
                + " Not on the shelves of a hall at the moment");
    assertThat(page.select(".sku__hall").attr("href")).isEqualTo("/halls/haikou");
  }

  @Test
  void keepsWhatNoLongerHoldsApartFromWhatDoes() {
    Document page = shop.openPublic(ADDRESS, Language.ZH);

    assertThat(page.select(".product__papers .status--valid")).hasSize(1);
    assertThat(page.select(".product__history .status").eachText())
        .containsExactly("已过期", "制度已停止 · 仅作历史");
    assertThat(page.select(".product__history .status--valid")).isEmpty();
  }

  @Test
  void leadsToTheJourneyOfEachBatch() {
    Document page = shop.openPublic(ADDRESS, Language.ZH);

    assertThat(page.select(".batch__link").attr("href")).isEqualTo("/trace/" + code());
    assertThat(page.select(".batch dd").eachText())
        .containsExactly("DW261120A", "2026年11月20日", "2026年11月25日");
  }

  @Test
  void tellsSearchEnginesOfEachOfferAndLetsNoTextEndTheData() throws Exception {
    sell(Samples.text("好菜", "Good"));

    Document page = shop.openPublic(ADDRESS, Language.EN);

    String data = page.select("script[type=application/ld+json]").html();
    assertThat(data).doesNotContain("<", ">");
    JsonNode product = JsonMapper.builder().build().readTree(data);
    assertThat(product.at("/@type").asText()).isEqualTo("Product");
    assertThat(product.at("/category").asText()).isEqualTo("Vegetables </script> > Leafy greens");
    assertThat(product.at("/offers/0/price").asText()).isEqualTo("9.80");
    assertThat(product.at("/offers/1/availability").asText()).endsWith("OutOfStock");
    assertThat(product.at("/aggregateRating/ratingValue").asText()).isEqualTo("4.5");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .startsWith("https://shop.test/media/")
        .endsWith("-1024.jpg");
  }

  @Test
  void leadsToEachPictureOfSeveral() {
    Document page = shop.openPublic(ADDRESS, Language.ZH);

    assertThat(page.select(".gallery__thumb").eachAttr("href"))
        .containsExactly("#picture-1", "#picture-2");
    assertThat(page.select(".gallery__rail").attr("tabindex")).isEqualTo("0");
    assertThat(page.select("#picture-1 img").attr("loading")).isEqualTo("eager");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/products/no-such", "/products/%3Cb%3E", "/products/fresh/extra"})
  void isNotThereForAnyOtherName(String address) {
    shop.open(address, Language.ZH);

    assertThat(shop.status()).isEqualTo(404);
  }

  private void sell(LocalizedText description) {
    when(shop.part(ProductService.class).product(new Slug("fresh-water-spinach")))
        .thenReturn(Optional.of(product(description)));
  }

  private static ProductDetail product(LocalizedText description) {
    return new ProductDetail(
        Samples.product(),
        List.of(
            new Category("vegetables", Samples.text("蔬菜", "Vegetables </script>"), List.of()),
            new Category("leafy-greens", Samples.text("叶菜", "Leafy greens"), List.of())),
        description,
        Samples.text("海南临高 · 多文镇", "Duowen, Lingao, Hainan"),
        Samples.text("冷藏", "Keep cold"),
        Temperature.CHILLED,
        5,
        true,
        List.of(
            new LabelledText(Samples.text("配料", "Ingredients"), Samples.text("空心菜", "Spinach"))),
        List.of(new LabelledText(Samples.text("能量", "Energy"), Samples.text("84 千焦", "84 kJ"))),
        List.of(Samples.picture("菜", "Greens"), Samples.picture("田", "Field")),
        List.of(
            sku("DW-500", "09520008000013", "500 g bundle", 650, 980, 7, List.of(hall())),
            sku("DW-1000", "09520008000020", "1 kg box", 1250, 1980, 0, List.of())),
        List.of(
            Samples.certificate("DEMO-1", Mark.GREEN, CertificateStatus.VALID),
            Samples.certificate("DEMO-2", Mark.ORGANIC, CertificateStatus.EXPIRED),
            Samples.certificate("DEMO-3", Mark.POLLUTION_FREE, CertificateStatus.DISCONTINUED)));
  }

  private static SkuView sku(
      String code, String gtin, String en, int grams, long fen, int left, List<HallStock> halls) {
    return new SkuView(
        code,
        new Gtin(gtin),
        Samples.text("规格", en),
        grams,
        new Money(fen),
        new Money(fen),
        left,
        halls);
  }

  private static HallStock hall() {
    return new HallStock(
        "haikou", Samples.text("海口体验馆", "Haikou Hall"), "B", Samples.text("海味", "Seafood"), 3);
  }

  private static BatchSummary batch() {
    return new BatchSummary(
        new Gtin("09520008000013"),
        new Lot("DW261120A"),
        code(),
        "fresh-water-spinach",
        Samples.text("500 克", "500 g"),
        LocalDate.of(2026, 11, 20),
        LocalDate.of(2026, 11, 25));
  }

  private static TraceCode code() {
    return new TraceCode("LG0000200016");
  }
}
