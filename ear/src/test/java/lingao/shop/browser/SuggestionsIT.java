package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the header's search box offers while somebody types. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class SuggestionsIT {

  @ParameterizedTest
  @CsvSource({
    "PHONE,zh,LIGHT,空心菜",
    "PHONE,zh,DARK,空心菜",
    "DESKTOP,en,LIGHT,water",
    "DESKTOP,en,DARK,water"
  })
  void a_product_is_chosen_by_keyboard(
      Screen screen,
      String language,
      ColorScheme scheme,
      String typed,
      RunningShop shop,
      Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), screen, language, scheme)) {
      visitor.open("/");
      type(visitor.page(), typed);
      visitor.page().keyboard().press("ArrowUp");
      visitor.page().keyboard().press("ArrowDown");
      Locator box = visitor.page().locator("#search-box");
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
      String active = box.getAttribute("aria-activedescendant");
      assertThat(visitor.page().locator("[role=option][aria-selected=true]").getAttribute("id"))
          .isEqualTo(active);
      assertThat(visitor.page().locator("#search-status").innerText()).containsPattern("\\d");
      visitor.expectAccessible();
      visitor.expectNoSidewaysScrolling();

      String target = visitor.page().locator("#" + active).getAttribute("data-url");
      visitor.page().keyboard().press("Enter");
      visitor.page().waitForURL("**" + target);
      visitor.expectQuietConsole();
      visitor.expectNoSession();
    }
  }

  @Test
  void the_last_one_searches_for_what_was_typed_by_touch(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.PHONE, "zh")) {
      visitor.open("/brands");
      type(visitor.page(), "红薯");
      Locator last = visitor.page().locator("[role=option]").last();
      assertThat(last.innerText()).isEqualTo("搜索“红薯”");
      assertThat(last.boundingBox().height).isGreaterThanOrEqualTo(44);
      last.tap();
      visitor.page().waitForURL("**/products?q=*");
      assertThat(visitor.page().locator("h1").innerText()).isEqualTo("“红薯”的搜索结果");
      visitor.expectQuietConsole();
    }
  }

  @Test
  void keys_leave_the_list_and_the_box_as_one_expects(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.DESKTOP, "en")) {
      visitor.open("/");
      Page page = visitor.page();
      Locator box = page.locator("#search-box");
      type(page, "water");
      page.keyboard().press("Escape");
      assertThat(page.locator("#search-list").isHidden()).isTrue();
      assertThat(box.inputValue()).isEqualTo("water");
      page.keyboard().press("ArrowDown");
      page.locator("#search-list:visible").waitFor();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Home");
      assertThat(box.getAttribute("aria-activedescendant")).isNull();
      page.keyboard().press("Tab");
      PlaywrightAssertions.assertThat(page.locator(".search__button")).isFocused();
      assertThat(page.locator("#search-list").isHidden()).isTrue();
      visitor.expectQuietConsole();
    }
  }

  @Test
  void an_input_method_is_left_alone_until_it_is_done(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.PHONE, "zh")) {
      visitor.open("/");
      Page page = visitor.page();
      page.locator("#search-box").focus();
      page.evaluate(
          "() => { const box = document.getElementById('search-box');"
              + " box.dispatchEvent(new CompositionEvent('compositionstart'));"
              + " box.value = '红薯';"
              + " box.dispatchEvent(new InputEvent('input', { isComposing: true })); }");
      page.waitForTimeout(400);
      assertThat(page.locator("#search-list").isHidden()).isTrue();
      page.evaluate(
          "() => document.getElementById('search-box')"
              + ".dispatchEvent(new CompositionEvent('compositionend'))");
      page.locator("#search-list:visible").waitFor();
      visitor.expectQuietConsole();
    }
  }

  @Test
  void the_form_goes_on_without_suggestions(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.PHONE, "zh")) {
      visitor.open("/");
      Page page = visitor.page();
      page.route("**/api/v1/suggest*", route -> route.abort("aborted"));
      page.locator("#search-box").fill("空心菜");
      page.keyboard().press("Enter");
      page.waitForURL("**/products?q=*");
      assertThat(page.locator(".card").count()).isPositive();
      visitor.expectQuietConsole();
    }
  }

  /** Types and waits for the list. */
  private static void type(Page page, String words) {
    page.locator("#search-box").focus();
    page.keyboard().insertText(words);
    page.locator("#search-list:visible").waitFor();
  }
}
