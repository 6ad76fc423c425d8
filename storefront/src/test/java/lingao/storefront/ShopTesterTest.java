package lingao.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import lingao.storefront.web.Language;
import org.junit.jupiter.api.Test;

class ShopTesterTest {

  private final ShopTester shop = new ShopTester();

  @Test
  void noticesThatASessionIsBound() {
    shop.open("/error/404", Language.ZH);
    assertThat(shop.hasSession()).isFalse();
    shop.wicket().getSession().bind();
    assertThat(shop.hasSession()).isTrue();
  }
}
