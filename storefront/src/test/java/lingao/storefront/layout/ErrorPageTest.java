package lingao.storefront.layout;

import static org.assertj.core.api.Assertions.assertThat;

import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ErrorPageTest {

  private final ShopTester shop = new ShopTester();

  @Test
  void saysThatTheFaultIsOursAndOffersToTryAgain() {
    Document page = shop.open("/error/500", Language.ZH);

    assertThat(page.select("h1").text()).isEqualTo("网破了，正在补");
    assertThat(page.select(".message-page .button").eachAttr("href"))
        .hasSize(3)
        .contains("/", "/products");
    assertThat(page.select(".message-page .button").attr("href"))
        .startsWith("/")
        .endsWith("/error/500");
    assertThat(shop.status()).isEqualTo(500);
    assertThat(shop.hasSession()).isFalse();
  }

  @Test
  void saysSoInEnglishAndStaysOutOfSearchEngines() {
    Document page = shop.open("/error/500", Language.EN);

    assertThat(page.select("h1").text()).startsWith("Our net tore");
    assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
  }
}
