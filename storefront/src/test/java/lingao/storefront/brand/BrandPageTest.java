package lingao.storefront.brand;

import static lingao.storefront.Samples.brandDetail;
import static lingao.storefront.Samples.campaign;
import static lingao.storefront.Samples.certificate;
import static lingao.storefront.Samples.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.brand.BrandDetail;
import lingao.catalog.brand.BrandService;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.CertificationService;
import lingao.catalog.certification.Mark;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.Slug;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrandPageTest {

  private static final String ADDRESS = "/brands/duowen-water-spinach";

  private final ShopTester shop = new ShopTester();

  @BeforeEach
  void fill() {
    brandIs(brandDetail());
    when(shop.part(ShowcaseService.class).ofBrand("duowen-water-spinach", 24))
        .thenReturn(List.of(product()));
  }

  @Test
  void tellsTheStoryAndShowsTheGoods() {
    Document page = shop.openPublic(ADDRESS, Language.ZH);
    assertThat(page.select("h1").text()).isEqualTo("多文空心菜");
    assertThat(page.select(".brand-story__text p").eachText()).containsExactly("第一段。", "第二段。");
    assertThat(page.select(".brand-top .demo-mark").text()).isEqualTo("示例");
    assertThat(page.select(".card__name").text()).isEqualTo("泉水空心菜");
    assertThat(page.select(".more").attr("href")).isEqualTo("/products?brand=duowen-water-spinach");
    assertThat(page.select("figcaption").text()).isEqualTo("牛皮纸束带");
  }

  @Test
  void showsTheLicenceThatHoldsToday() {
    Document page = shop.openPublic(ADDRESS + "?lang=en", Language.EN);
    assertThat(page.select(".certificate--licence").text())
        .contains("Valid today", "DEMO-LM-0002", "1 January 2026 – 31 December 2028")
        .contains("Checked on 24 November 2026");
  }

  @Test
  void neverCallsAnEndedLicenceValid() {
    BrandDetail brand = brandDetail();
    brandIs(
        new BrandDetail(
            brand.summary(),
            brand.story(),
            brand.origin(),
            Samples.licence(ShopTester.TODAY.minusDays(1)),
            brand.packaging(),
            brand.campaigns()));
    String licence = shop.openPublic(ADDRESS, Language.ZH).select(".certificate--licence").text();
    assertThat(licence).contains("已过期").doesNotContain("今日有效");
  }

  @Test
  void showsCertificatesThatEndedAsHistory() {
    when(shop.part(CertificationService.class).ofBrand("duowen-water-spinach"))
        .thenReturn(
            List.of(
                certificate("DEMO-1", Mark.GREEN, CertificateStatus.VALID),
                certificate("DEMO-2", Mark.ORGANIC, CertificateStatus.EXPIRED),
                certificate("DEMO-3", Mark.POLLUTION_FREE, CertificateStatus.DISCONTINUED)));
    Document page = shop.openPublic(ADDRESS, Language.ZH);
    assertThat(page.select(".certificates .status").eachText())
        .containsExactly("有效", "已过期", "制度已停止 · 仅作历史");
    assertThat(page.select(".status--valid")).hasSize(2);
  }

  @Test
  void ordersCampaignsByWhatOneCanStillVisit() {
    LocalDate today = ShopTester.TODAY;
    brandIs(
        brandDetail(
            campaign("往年", "Past", today.minusDays(9), today.minusDays(1)),
            campaign("将来", "Future", today.plusDays(1), today.plusDays(3)),
            campaign("今天", "Now", today, today)));
    Document page = shop.openPublic(ADDRESS, Language.ZH);
    assertThat(page.select(".campaign h3").eachText()).containsExactly("今天", "将来", "往年");
    assertThat(page.select(".campaign__state").eachText()).containsExactly("正在进行", "即将开始", "已结束");
    assertThat(page.select(".campaign__when").first().text()).startsWith("2026年11月24日 ");
  }

  @Test
  void answersNotFoundForAnUnknownBrand() {
    shop.open("/brands/nobody", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
    shop.open("/brands/NO_SLUG", Language.ZH);
    assertThat(shop.status()).isEqualTo(404);
  }

  private void brandIs(BrandDetail brand) {
    when(shop.part(BrandService.class).brand(new Slug("duowen-water-spinach")))
        .thenReturn(Optional.of(brand));
  }
}
