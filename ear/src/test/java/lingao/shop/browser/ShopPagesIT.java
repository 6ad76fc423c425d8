package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each public page, in both languages, on a phone and on a desktop. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class ShopPagesIT {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/brands",
          "/brands/duowen-water-spinach",
          "/products",
          "/products?category=fresh-fruit&sort=price-asc",
          "/products?q=no-such-thing-at-all",
          "/products/fresh-water-spinach",
          "/products/winter-honey",
          "/trace",
          "/halls",
          "/halls/lingao",
          "/halls/haikou");

  @ParameterizedTest
  @MethodSource("readers")
  void each_page_is_quiet_accessible_and_fits(
      Screen screen, String language, RunningShop shop, Browser browser) {
    String tag = language.equals("zh") ? "zh-Hans" : "en";
    try (Visitor visitor = new Visitor(browser, shop.address(), screen, language)) {
      for (String path : PAGES) {
        assertThat(visitor.open(path)).as(path).isEqualTo(200);
        assertThat(visitor.page().locator("html").getAttribute("lang")).as(path).isEqualTo(tag);
        assertThat(visitor.page().locator("h1").count()).as(path).isEqualTo(1);
        check(visitor);
      }
    }
  }

  @Test
  void a_picture_without_words_is_told_of(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.PHONE, "zh")) {
      visitor.open("/halls");
      visitor.page().evaluate("document.querySelector('main img').removeAttribute('alt')");
      assertThatThrownBy(visitor::expectAccessible).hasMessageContaining("image-alt");
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_shopper_walks_from_the_front_page_to_the_field(
      Screen screen, String language, RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), screen, language)) {
      visitor.open("/");
      click(visitor, "main a[href='/brands/duowen-water-spinach']");
      visitor.page().waitForURL("**/brands/duowen-water-spinach");
      click(visitor, "main a[href='/products/fresh-water-spinach']");
      visitor.page().waitForURL("**/products/fresh-water-spinach");
      click(visitor, "main a[href^='/trace/LG']");
      visitor.page().waitForURL("**/trace/LG*");
      assertThat(visitor.page().locator("main time").count()).isGreaterThanOrEqualTo(5);
      check(visitor);
      String story = URI.create(visitor.page().url()).getPath();
      assertThat(visitor.open(story + "/graph")).isEqualTo(200);
      check(visitor);
      assertThat(visitor.open("/suspicion?code=" + story.replace("/trace/", ""))).isEqualTo(200);
      check(visitor);
    }
  }

  private static void check(Visitor visitor) {
    visitor.expectNoSidewaysScrolling();
    visitor.expectAccessible();
    visitor.expectQuietConsole();
    visitor.expectNoSession();
  }

  static Stream<Arguments> readers() {
    return Stream.of(Screen.PHONE, Screen.DESKTOP)
        .flatMap(screen -> Stream.of("zh", "en").map(l -> Arguments.of(screen, l)));
  }

  private static void click(Visitor visitor, String selector) {
    Locator link = visitor.page().locator(selector).first();
    link.scrollIntoViewIfNeeded();
    link.click();
  }
}
