package lingao.kiosk.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.hall.HallService;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.product.ProductService;
import lingao.catalog.recall.ProductRecall;
import lingao.catalog.recall.ProductRecalls;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.KioskTester;
import lingao.kiosk.Samples;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductPageTest {

  private static final String ADDRESS = "/haikou/products/fresh-water-spinach";

  private final KioskTester kiosk = new KioskTester();

  @BeforeEach
  void product() {
    when(kiosk.part(ProductService.class).product(new Slug("fresh-water-spinach")))
        .thenReturn(
            Optional.of(
                Samples.productDetail(
                    Samples.certificate("DEMO-GREEN-1", Mark.GREEN, CertificateStatus.VALID),
                    Samples.certificate("DEMO-OLD-1", Mark.ORGANIC, CertificateStatus.EXPIRED),
                    Samples.certificate(
                        "DEMO-SOON-1", Mark.CONFORMITY, CertificateStatus.NOT_YET_VALID),
                    Samples.certificate(
                        "DEMO-WGH-1", Mark.POLLUTION_FREE, CertificateStatus.DISCONTINUED))));
  }

  @Test
  void tellsPricesOriginAndPlace() {
    Document zh = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(zh.select("h1").text()).isEqualTo("泉水空心菜");
    assertThat(zh.select(".prices__row").eachText())
        .containsExactly("500 克 本馆 12 件 ¥9.80 加入 500 克", "1 千克 暂时售罄 ¥19.80");
    assertThat(zh.select(".place").text()).isEqualTo("D 就在本馆货架 时令果蔬");
    assertThat(zh.text()).contains("海南临高 · 多文镇", "示例");
    Document en = kiosk.openScreen(ADDRESS, Language.EN);
    assertThat(en.select(".place").text()).isEqualTo("D On our shelf In season");
    assertThat(en.select(".prices__row").get(1).text()).isEqualTo("1 kg Sold out ¥19.80");
  }

  @Test
  void offersToTheBasketWhatLiesInThisHall() {
    Document screen = kiosk.openScreen(ADDRESS, Language.EN);
    assertThat(screen.select("form[data-add]")).hasSize(1);
    assertThat(screen.select("form[data-add]").attr("action")).isEqualTo("/kiosk/visit");
    assertThat(screen.select("form[data-add] input").eachAttr("value"))
        .containsExactly("haikou", "A");
    assertThat(screen.select("form[data-add] button").text()).isEqualTo("Add 500 g");
  }

  @Test
  void saysWhenItIsNotOnTheShelves() {
    HallSummary hall = Samples.hall("lingao", "临高体验馆", "Lingao Hall");
    HallDetail empty =
        new HallDetail(
            hall, Samples.text("路", "Way"), Samples.text("馆", "Hall"), hall.picture(), List.of());
    HallService halls = kiosk.part(HallService.class);
    when(halls.halls()).thenReturn(List.of(Samples.hall(), hall));
    when(halls.hall(new Slug("lingao"))).thenReturn(Optional.of(empty));
    assertThat(
            kiosk
                .openScreen(ADDRESS.replace("haikou", "lingao"), Language.EN)
                .select(".place")
                .text())
        .startsWith("Not on our shelves right now");
  }

  @Test
  void showsOnlyCertificatesThatAreValidToday() {
    Document screen = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(screen.select(".marks__item").eachText()).containsExactly("绿色食品 DEMO-GREEN-1");
    assertThat(screen.text()).doesNotContain("DEMO-OLD", "DEMO-SOON", "DEMO-WGH", "无公害");
  }

  @Test
  void leadsToTheJourneyOfItsBatches() {
    assertThat(kiosk.openScreen(ADDRESS, Language.ZH).select(".batches")).isEmpty();
    when(kiosk.part(TraceService.class).currentBatches(eq("fresh-water-spinach"), anyInt()))
        .thenReturn(List.of(Samples.batch()));
    Document screen = kiosk.openScreen(ADDRESS, Language.EN);
    assertThat(screen.select(".batches a").attr("href"))
        .isEqualTo("/kiosk/haikou/trace/LG0000200016");
    assertThat(screen.select(".batches a").text())
        .isEqualTo("See where it comes from 20 November 2026 · 500 g");
  }

  @Test
  void saysFirstThatABatchIsCalledBack() {
    assertThat(kiosk.openScreen(ADDRESS, Language.ZH).select(".called-back")).isEmpty();
    RecallNotice notice =
        new RecallNotice(
            "R2026-0001",
            Samples.text("检出超标", "Too much was found"),
            Samples.text("请不要食用。", "Do not eat it."),
            KioskTester.NOW);
    when(kiosk.part(ProductRecalls.class).of("fresh-water-spinach"))
        .thenReturn(
            List.of(
                new ProductRecall(
                    notice, List.of(new ProductRecall.Lotted(Samples.CODE, "DW261122A")))));
    Document screen = kiosk.openScreen(ADDRESS, Language.EN);
    assertThat(screen.select("main > *").first().className()).contains("called-back");
    assertThat(screen.select(".called-back").text())
        .contains("Do not eat it.", "Too much was found", "DW261122A");
    assertThat(screen.select(".called-back a").attr("href"))
        .isEqualTo("/kiosk/haikou/trace/LG0000200016");
  }

  @Test
  void carriesOnByPhone() {
    Document screen = kiosk.openScreen(ADDRESS, Language.ZH);
    assertThat(screen.select("svg.qr").attr("aria-label")).isEqualTo("本商品网店页面的二维码");
    assertThat(screen.select("svg.qr path").attr("d")).startsWith("M4 4h7");
  }

  @Test
  void knowsNoOtherProduct() {
    kiosk.open("/haikou/products/nothing", Language.ZH);
    assertThat(kiosk.status()).isEqualTo(404);
  }
}
