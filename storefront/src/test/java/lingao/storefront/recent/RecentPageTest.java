package lingao.storefront.recent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.customer.RecentlySeen;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.Slug;
import lingao.storefront.Samples;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RecentPageTest {

  private static final ProductCard SPINACH = Samples.product();
  private static final ProductCard NOODLES =
      Samples.product("spinach-noodles", "空心菜面", "Spinach Noodles");

  private final ShopTester shop = new ShopTester();
  private final RecentlySeen seen = shop.part(RecentlySeen.class);

  RecentPageTest() {
    when(shop.part(CurrentCustomer.class).id()).thenReturn(Optional.empty());
  }

  @Test
  void a_guest_gets_the_cards_of_what_the_browser_remembers_and_is_told_who_does() {
    when(seen.products(List.of(new Slug("spinach-noodles"), new Slug("fresh-water-spinach"))))
        .thenReturn(List.of(NOODLES, SPINACH));
    Document page =
        shop.open("/recent?product=spinach-noodles&product=fresh-water-spinach", Language.ZH);
    assertThat(page.select(".card__link").eachAttr("href"))
        .containsExactly("/products/spinach-noodles", "/products/fresh-water-spinach");
    assertThat(page.select(".recent__kept").text()).startsWith("只记在您的浏览器里");
    assertThat(page.select("header, nav, script")).isEmpty();
    assertThat(shop.wicket().getLastResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(shop.hasSession()).isFalse();
  }

  @Test
  void what_is_no_slug_and_more_than_twelve_are_not_asked_for() {
    String many =
        IntStream.range(0, 40).mapToObj(i -> "&product=p-" + i).reduce("", String::concat);
    shop.open("/recent?product=%3Cscript%3E&product=p-0" + many, Language.ZH);
    verify(seen).products(IntStream.range(0, 12).mapToObj(i -> new Slug("p-" + i)).toList());
    assertThat(shop.open("/recent", Language.EN).select(".card")).isEmpty();
  }

  @Test
  void a_customer_gets_what_the_account_remembers_without_the_product_on_the_screen() {
    when(shop.part(CurrentCustomer.class).id()).thenReturn(Optional.of(7L));
    when(seen.products(anyLong(), anyInt())).thenReturn(List.of(SPINACH, NOODLES));
    Document page =
        shop.open("/recent?product=winter-honey&without=fresh-water-spinach", Language.EN);
    assertThat(page.select(".card__link").eachAttr("href"))
        .containsExactly("/products/spinach-noodles");
    assertThat(page.select(".recent__kept a").attr("href")).isEqualTo("/account/seen");
    verify(seen, never()).products(anyList());
    verify(seen).products(7L, 12);
  }

  @Test
  void the_place_for_them_is_hidden_until_the_script_fills_it() {
    Document panel =
        shop.render(new RecentPanel("panel", Optional.of("winter-honey")), Language.ZH);
    assertThat(panel.select("[data-recent=winter-honey] > section[hidden]")).hasSize(1);
    assertThat(panel.select("section").attr("aria-labelledby"))
        .isEqualTo(panel.select("h2").attr("id"));
    assertThat(panel.select("h2").text()).isEqualTo("最近看过");
    assertThat(panel.select("button[type=button]").text()).isEqualTo("清除最近看过的商品");
    assertThat(panel.select("[role=status] [hidden]").text()).isEqualTo("最近看过的商品已清除。");
    assertThat(shop.render(new RecentPanel("panel"), Language.EN).select("button").text())
        .isEqualTo("Clear recently seen products");
  }
}
