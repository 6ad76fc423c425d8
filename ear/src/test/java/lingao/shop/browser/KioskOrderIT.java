package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Visitors of a hall buy at its kiosk, with a phone in the other hand. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class KioskOrderIT {

  private static final String PRODUCT = "/kiosk/lingao/products/lychee-honey";
  private static final Path PICTURES = Path.of("target", "kiosk-screens");

  @Test
  void a_visitor_orders_pays_by_phone_and_takes_the_order_along(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.KIOSK, "zh");
        Visitor phone = new Visitor(browser, shop.address(), Screen.PHONE, "zh")) {
      Page screen = visitor.page();
      visitor.open(PRODUCT);
      screen.locator("form[data-add] button").first().tap();
      screen.locator("#pieces:has-text('1')").waitFor();
      assertThat(screen.locator("#toast").textContent()).isEqualTo("已放进购物篮");
      look(visitor, "product");
      screen.locator(".bar__item--basket").tap();
      screen.locator("[id^=more-]").tap();
      screen.locator(".basket-sum:has-text('共 2 件')").waitFor();
      look(visitor, "basket");

      leaveNumber(visitor);
      String total = screen.locator(".summary-facts__total dd").innerText();

      screen.locator("button[value=wechat_pay]").tap();
      screen.waitForURL("**/kiosk/lingao/order");
      assertThat(screen.locator(".pay__amount").innerText()).isEqualTo(total);
      assertThat(screen.locator("[data-left]").innerText()).matches("[45]:\\d\\d");
      look(visitor, "pay");
      screen.locator("button[value=alipay]").tap();
      screen.locator(".pay__code--alipay").waitFor();

      phone.page().navigate(QrReader.read(screen.locator(".pay__code")));
      phone.page().locator("#approve").tap();
      screen.locator("h1:has-text('已支付')").waitFor();
      look(visitor, "paid");
      assertThat(QrReader.read(screen.locator(".paid__along .handoff__code")))
          .matches(Pattern.quote(shop.address().resolve("/orders/").toString()) + ".*token=.{32}");
      visitor.expectQuietConsole();

      screen.locator(".paid a").tap();
      expectForgotten(visitor);
      assertThat(visitor.open("/kiosk/lingao/order")).isEqualTo(200);
      assertThat(screen.url()).endsWith("/kiosk/lingao/basket");
    }
  }

  @Test
  void a_basket_goes_to_the_phone_and_is_forgotten_with_its_visitor(
      RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.KIOSK, "en");
        Visitor phone = new Visitor(browser, shop.address(), Screen.PHONE, "en")) {
      Page screen = visitor.page();
      screen.clock().install();
      visitor.open(PRODUCT);
      screen.locator("form[data-add] button").first().tap();
      screen.locator("#pieces:has-text('1')").waitFor();
      screen.locator(".bar__item--basket").tap();
      screen.locator("button:has-text('Carry on by phone')").tap();
      screen.locator(".handoff__code").waitFor();
      look(visitor, "phone");

      phone.page().navigate(QrReader.read(screen.locator(".handoff__code")));
      phone.expectAccessible();
      phone.expectNoSidewaysScrolling();
      phone.keepScreenshot(PICTURES.resolve("carry.png"));
      phone.page().locator(".carry__take").tap();
      phone.page().waitForURL("**/basket?added=1");
      assertThat(phone.page().locator(".basket-line").count()).isEqualTo(1);
      screen.clock().runFor(2_000);
      screen.locator("h1:has-text('Your basket is on your phone')").waitFor();
      look(visitor, "carried");

      screen.locator(".bar [data-leave]").tap();
      screen.locator("#leave").waitFor();
      look(visitor, "leave");
      screen.locator("[data-stay]").tap();
      visitor.open(PRODUCT);
      screen.clock().fastForward(61_000);
      screen.waitForURL("**/kiosk/lingao?lang=zh");
      expectForgotten(visitor);
      visitor.expectQuietConsole();
    }
  }

  @Test
  void an_order_that_is_called_off_gives_its_goods_back(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.KIOSK, "en")) {
      Page screen = visitor.page();
      visitor.open(PRODUCT);
      String before = screen.locator(".prices__here").first().innerText();
      screen.locator("form[data-add] button").first().tap();
      screen.locator("#pieces:has-text('1')").waitFor();
      visitor.open("/kiosk/lingao/checkout");
      type(screen, "1390013900");
      screen.locator("#mobile button[type=submit]").tap();
      assertThat(screen.locator(".entry__problem").textContent()).contains("eleven digits");
      look(visitor, "wrong");
      type(screen, "0");
      screen.locator("#mobile button[type=submit]").tap();
      screen.locator("button[value=alipay]").tap();
      screen.locator("#cancel button").tap();
      screen.locator("h1:has-text('The order is cancelled')").waitFor();
      look(visitor, "cancelled");
      screen.waitForCondition(
          () -> {
            visitor.open(PRODUCT);
            return screen.locator(".prices__here").first().innerText().equals(before);
          });
    }
  }

  private static void leaveNumber(Visitor visitor) {
    Page screen = visitor.page();
    screen.locator("a[href$='/checkout']").tap();
    type(screen, "13800138000");
    look(visitor, "mobile");
    screen.locator("label:has-text('女士')").tap();
    screen.locator("#mobile button[type=submit]").tap();
    screen.locator(".pay-ways").waitFor();
    assertThat(screen.locator("main").innerText())
        .contains("138****8000", "× 2")
        .doesNotContain("13800138000", "138 0013 8000");
    look(visitor, "summary");
  }

  private static void type(Page screen, String digits) {
    for (String digit : digits.split("")) {
      screen.locator("[data-digit='" + digit + "']").tap();
    }
  }

  /** The next one who begins finds nothing. */
  private static void expectForgotten(Visitor visitor) {
    Page screen = visitor.page();
    screen.waitForURL("**/kiosk/lingao?lang=zh");
    screen.locator(".attract__button").first().tap();
    screen.waitForURL("**/kiosk/lingao/brands*");
    assertThat(screen.locator("#pieces").isHidden()).isTrue();
    Locator basket = screen.locator(".bar__item--basket");
    basket.tap();
    screen.locator(".basket-empty").waitFor();
    assertThat(screen.context().cookies()).noneMatch(c -> c.name.equals("lingao-kiosk"));
  }

  private static void look(Visitor visitor, String name) {
    visitor.keepScreenshot(PICTURES.resolve(name + ".png"));
    visitor.expectAccessible();
    visitor.expectNoSidewaysScrolling();
    visitor.expectNoSession();
    KioskPagesIT.expectLargeTargets(visitor);
  }
}
