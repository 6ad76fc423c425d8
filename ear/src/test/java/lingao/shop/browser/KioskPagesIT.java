package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The halls' kiosks at the size of their screens. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class KioskPagesIT {

  private static final double SMALLEST_TARGET = 64;

  @ParameterizedTest
  @CsvSource({
    "lingao,zh,",
    "lingao,en,",
    "haikou,zh,",
    "lingao,zh,/brands",
    "lingao,en,/brands/heshe-honey",
    "haikou,zh,/products",
    "lingao,zh,/products/lychee-honey",
    "lingao,en,/products/lychee-honey",
    "lingao,zh,/search",
    "haikou,en,/search?q=water",
    "lingao,en,/search?q=no-such-thing-at-all",
    "lingao,zh,/trace",
    "haikou,en,/basket"
  })
  void a_screen_is_quiet_accessible_fits_and_can_be_touched(
      String hall, String language, String path, RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.KIOSK, language)) {
      String address = "/kiosk/" + hall + (path == null ? "" : path);
      assertThat(visitor.open(address)).isEqualTo(200);
      visitor.expectNoSidewaysScrolling();
      visitor.expectAccessible();
      visitor.expectQuietConsole();
      visitor.expectNoSession();
      expectLargeTargets(visitor);
    }
  }

  @Test
  void a_code_leads_to_its_journey_typed_or_scanned(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.KIOSK, "zh")) {
      visitor.open("/kiosk/lingao/products/lychee-honey");
      String journey =
          visitor.page().locator("a[href^='/kiosk/lingao/trace/LG']").first().getAttribute("href");
      String code = journey.substring(journey.lastIndexOf('/') + 1);

      assertThat(visitor.open("/kiosk/lingao/trace?code=" + code.substring(2))).isEqualTo(200);
      assertThat(visitor.page().url()).endsWith(journey);
      visitor.expectAccessible();

      visitor.open("/kiosk/lingao/brands");
      visitor.page().keyboard().type(code);
      visitor.page().keyboard().press("Enter");
      visitor.page().waitForURL("**" + journey);
      visitor.expectQuietConsole();
    }
  }

  @Test
  void words_are_typed_by_touch_and_lead_to_the_goods(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.KIOSK, "en")) {
      visitor.open("/kiosk/lingao/search");
      touch(visitor, "watex");
      visitor.page().locator("[data-back]").tap();
      touch(visitor, "r");
      assertThat(visitor.page().locator("#words").inputValue()).isEqualTo("water");
      Locator product = visitor.page().locator("a.found__item[href^='/kiosk/lingao/products/']");
      product.first().waitFor();
      visitor.expectAccessible();
      visitor.expectNoSidewaysScrolling();
      expectLargeTargets(visitor);

      visitor.page().locator(".board__key--go").tap();
      visitor.page().waitForURL("**/kiosk/lingao/search?q=water");
      visitor.page().locator(".tile").first().tap();
      visitor.page().waitForURL("**/kiosk/lingao/products/*");
      visitor.expectQuietConsole();
      visitor.expectNoSession();
    }
  }

  private static void touch(Visitor visitor, String letters) {
    for (String letter : letters.split("")) {
      visitor.page().locator("[data-key='" + letter + "']").tap();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_code_scanned_while_typing_leads_to_its_journey(
      boolean intoTheBox, RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.KIOSK, "zh")) {
      visitor.open("/kiosk/lingao/products/lychee-honey");
      String journey =
          visitor.page().locator("a[href^='/kiosk/lingao/trace/LG']").first().getAttribute("href");

      visitor.open("/kiosk/lingao/search");
      touch(visitor, "mi");
      if (intoTheBox) {
        visitor.page().locator("#words").focus();
      }
      visitor.page().keyboard().type(journey.substring(journey.lastIndexOf('/') + 1));
      visitor.page().keyboard().press("Enter");
      visitor.page().waitForURL("**" + journey);
      visitor.expectQuietConsole();
    }
  }

  /** Asked for in one go: each target by itself would take longer than all the rest. */
  static void expectLargeTargets(Visitor visitor) {
    Object small =
        visitor
            .page()
            .evaluate(
                """
                least => [...document.querySelectorAll('a, button')]
                  .filter(target => target.checkVisibility())
                  .map(target => [target.innerText, target.getBoundingClientRect()])
                  .filter(([, box]) => box.width > 0 && Math.min(box.width, box.height) < least)
                  .map(([text, box]) => text + ': ' + box.width + ' x ' + box.height)
                """,
                SMALLEST_TARGET);
    assertThat((List<?>) small).as("targets at %s", visitor.page().url()).isEmpty();
  }
}
