package lingao.storefront.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.trace.TraceService;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracePageTest {

  private final ShopTester shop = new ShopTester();

  @BeforeEach
  void recordOneBatch() {
    TraceService trace = shop.part(TraceService.class);
    when(trace.latestBatches(anyInt())).thenReturn(List.of(Journeys.batch()));
    when(trace.find(any(), any())).thenReturn(Optional.empty());
    when(trace.find(Journeys.GTIN, new Lot("DW261120A"))).thenReturn(Optional.of(Journeys.batch()));
    when(trace.productOf(any())).thenReturn(Optional.empty());
    when(trace.productOf(Journeys.GTIN)).thenReturn(Optional.of("fresh-water-spinach"));
    when(shop.part(ShowcaseService.class).bySlugs(any())).thenReturn(List.of(Samples.product()));
  }

  @Test
  void asksForCodeInChinese() {
    Document page = shop.openPublic("/trace", Language.ZH);

    assertThat(page.select("h1").text()).isEqualTo("它从哪里来");
    assertThat(page.select("form.trace-box [name=code]").val()).isEmpty();
    assertThat(page.select(".way h3").eachText()).containsExactly("扫二维码", "发短信", "摸触摸屏");
    assertThat(page.select(".example__link").attr("href")).isEqualTo("/trace/LG0000200016");
    assertThat(page.select("[role=alert]")).isEmpty();
  }

  @Test
  void asksForCodeInEnglish() {
    Document page = shop.openPublic("/trace?code=+", Language.EN);

    assertThat(page.select("h1").text()).isEqualTo("Where does it come from?");
    assertThat(page.select(".example .muted").text()).isEqualTo("Produced on 20 November 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "lg+00002-00016, trace/LG0000200016",
    "https%3A%2F%2Fid.example%2F01%2F09520008000013%2F10%2FDW261120A, trace/LG0000200016",
    "9520008000013, products/fresh-water-spinach",
    "%2F01%2F09520008000013%2F10%2FOTHER, products/fresh-water-spinach"
  })
  void leadsOnToWhatWasMeant(String typed, String address) {
    shop.wicket().setFollowRedirects(false);
    shop.open("/trace?code=" + typed, Language.ZH);

    assertThat(shop.status()).isEqualTo(303);
    assertThat(shop.wicket().getLastResponse().getHeader("Location")).endsWith(address);
  }

  @ParameterizedTest
  @CsvSource({
    "LG0000200017, 400, One digit does not match",
    "%3Cb%3Ehoney, 400, That does not look like a trace code",
    "09520008000020, 404, Nothing is recorded under this code",
    "%E4%ZZ, 400, That does not look like a trace code"
  })
  void saysWhatIsWrongAndKeepsWhatWasTyped(String typed, int status, String heading) {
    Document page = shop.open("/trace?code=" + typed, Language.EN);

    assertThat(shop.status()).isEqualTo(status);
    assertThat(page.select("h1").text()).isEqualTo(heading);
    assertThat(page.select("[role=alert]").text()).isNotBlank();
    assertThat(page.select("form.trace-box [name=code]").val()).isNotBlank();
    assertThat(page.select("main b")).isEmpty();
    assertThat(shop.wicket().getLastRenderedPage().isPageStateless()).isTrue();
  }

  @Test
  void cutsWhatIsVeryLong() {
    Document page = shop.open("/trace?code=" + "9".repeat(10_000), Language.ZH);

    assertThat(shop.status()).isEqualTo(400);
    assertThat(page.select("[name=code]").val()).hasSize(TraceInput.LONGEST);
  }
}
