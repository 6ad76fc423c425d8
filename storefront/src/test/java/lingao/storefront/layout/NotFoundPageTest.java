package lingao.storefront.layout;

import static org.assertj.core.api.Assertions.assertThat;

import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.junit.jupiter.api.Test;

class NotFoundPageTest {

  private final ShopTester shop = new ShopTester();

  @Test
  void saysInChineseThatNothingIsThere() {
    assertThat(shop.open("/error/404", Language.ZH).select("h1").text()).isNotBlank();
    assertThat(shop.status()).isEqualTo(404);
    assertThat(shop.hasSession()).isFalse();
  }

  @Test
  void saysSoInEnglish() {
    assertThat(shop.open("/error/404", Language.EN).select("html").attr("lang")).isEqualTo("en");
  }
}
