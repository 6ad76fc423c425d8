package lingao.storefront.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import lingao.catalog.basket.BasketHandoff;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarryPageTest {

  private static final String ADDRESS = "/basket/carry?token=a.b";

  private final ShopTester shop = new ShopTester();
  private final BasketHandoff handoff = shop.part(BasketHandoff.class);

  @BeforeEach
  void phone() {
    when(shop.part(BasketCookie.class).of(any())).thenReturn(Optional.of("mine"));
    when(handoff.offered("a.b")).thenReturn(Optional.of(Baskets.of()));
    when(handoff.offered("")).thenReturn(Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shows_what_is_offered_and_takes_nothing_by_itself(Language language) {
    Document page = shop.openPublic(ADDRESS, language);
    assertThat(page.select(".carry__line")).hasSize(2);
    assertThat(page.select(".carry__total .price").text()).isEqualTo("¥87.60");
    assertThat(page.select("input[name=token]").attr("value")).isEqualTo("a.b");
    assertThat(shop.wicket().getLastResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(shop.wicket().getLastResponse().getHeader("Referrer-Policy"))
        .isEqualTo("no-referrer");
    verify(handoff, never()).take(anyString(), any());
  }

  @Test
  void puts_it_into_the_basket_of_the_phone() {
    when(handoff.take("a.b", Optional.of("mine"))).thenReturn(Optional.of("mine"));
    shop.post("/basket/carry", Language.ZH, "token", "a.b");
    assertThat(shop.wicket().getLastResponse().getStatus()).isEqualTo(303);
    assertThat(shop.wicket().getLastResponse().getHeader("Location")).endsWith("basket?added=1");
    verify(shop.part(BasketCookie.class)).give(any(), eq("mine"));
  }

  @Test
  void says_that_it_was_taken_or_is_too_old() {
    when(handoff.take("a.b", Optional.of("mine"))).thenReturn(Optional.empty());
    Document late = shop.post("/basket/carry", Language.ZH, "token", "a.b");
    assertThat(shop.wicket().getLastResponse().getStatus()).isEqualTo(410);
    assertThat(late.select("h1").text()).isEqualTo("这个二维码已失效");
    assertThat(late.select(".carry__line")).isEmpty();
    verify(shop.part(BasketCookie.class), never()).give(any(), anyString());
    Document none = shop.open("/basket/carry", Language.EN);
    assertThat(none.select("h1").text()).isEqualTo("This code is no longer valid");
  }
}
