package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the front page to a paid order, by each way to pay, on a phone and on a desktop. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class BuyingIT {

  private static final Pattern ORDER = Pattern.compile(".*/orders/L\\d{6}[0-9A-Z]{7}\\?token=.*");

  static Stream<Arguments> journeys() {
    return Stream.of(
        Arguments.of(Screen.PHONE, "zh", "alipay", "courier"),
        Arguments.of(Screen.PHONE, "en", "card", "station"),
        Arguments.of(Screen.DESKTOP, "zh", "card", "courier"),
        Arguments.of(Screen.DESKTOP, "en", "wechat_pay", "hall"));
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void a_shopper_buys(
      Screen screen,
      String language,
      String method,
      String delivery,
      RunningShop shop,
      Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), screen, language)) {
      fillBasket(visitor);
      click(visitor, "main a[href='/checkout']:visible");
      visitor.page().waitForURL("**/checkout");
      checkOut(visitor, delivery, method);
      visitor.page().waitForURL(Pattern.compile(".*/orders/.*/pay\\?token=.*"));
      check(visitor);
      decline(visitor, method);
      pay(visitor, method);
      visitor.page().waitForURL(ORDER);
      Locator status = visitor.page().locator("h1");
      String paid = language.equals("zh") ? "已支付" : "Paid";
      status.filter(new Locator.FilterOptions().setHasText(paid)).waitFor();
      check(visitor);
      visitor.expectNoSession();
    }
  }

  @Test
  void without_script_the_basket_can_be_changed_and_ordered(RunningShop shop, Browser browser) {
    try (Visitor visitor = Visitor.withoutScript(browser, shop.address(), Screen.PHONE)) {
      visitor.open("/products/fresh-water-spinach");
      click(visitor, "form.sku__add button");
      visitor.page().waitForURL("**/basket?added=1");
      click(visitor, "[id^=more-]");
      visitor.page().waitForURL("**/basket#line-*");
      assertThat(visitor.page().locator(".stepper__typed").inputValue()).isEqualTo("2");
      visitor.open("/checkout");
      visitor.page().locator("#province").selectOption("460000");
      click(visitor, "noscript button");
      visitor.page().locator("#city").selectOption(new String[] {"469000"});
      click(visitor, "noscript button");
      visitor.page().locator("#county").selectOption("469024");
      contact(visitor.page());
      visitor.page().locator("#street").fill("临城镇文明路 1 号");
      click(visitor, "#place");
      // The freight is new to the reader, who agrees to it by sending the form again.
      visitor.page().locator(".mistakes a[href='#total']").waitFor();
      click(visitor, "#place");
      visitor.page().waitForURL(Pattern.compile(".*/orders/.*/pay\\?token=.*"));
      visitor.open("/basket");
      assertThat(visitor.page().locator(".basket-empty").count()).isEqualTo(1);
    }
  }

  private static void fillBasket(Visitor visitor) {
    visitor.open("/products/winter-honey");
    visitor.open("/products/fresh-water-spinach");
    recentlySeen(visitor.page());
    click(visitor, "form.sku__add button");
    visitor.page().locator(".toast__text:visible").waitFor();
    visitor.page().locator(".basket-link__count").getByText("1").waitFor();
    check(visitor);
    click(visitor, "[data-basket]");
    visitor.page().waitForURL("**/basket");
    click(visitor, "[id^=more-]");
    visitor.page().locator(".basket-link__count").getByText("2").waitFor();
    check(visitor);
  }

  private static void recentlySeen(Page page) {
    page.locator(".site-footer").scrollIntoViewIfNeeded();
    page.locator(".recent a[href='/products/winter-honey']").waitFor();
    assertThat(page.locator(".recent .card:visible").count()).isEqualTo(1);
  }

  private static void checkOut(Visitor visitor, String delivery, String method) {
    Page page = visitor.page();
    click(visitor, "#place");
    page.locator(".mistakes:focus").waitFor();
    check(visitor);
    contact(page);
    page.locator("label:has(#kind-" + delivery + ")").click();
    switch (delivery) {
      case "courier" -> address(page);
      case "hall" -> page.locator("label:has(#hall-lingao)").click();
      default -> page.locator("#station").selectOption("S03");
    }
    page.locator(".summary__promise").waitFor();
    assertThat(page.locator("#mobile").inputValue()).isEqualTo("138 0013 8000");
    page.locator("label:has(#method-" + method + ")").click();
    check(visitor);
    click(visitor, "#place");
  }

  private static void contact(Page page) {
    page.locator("#name").fill("王小海");
    page.locator("#mobile").fill("138 0013 8000");
  }

  private static void address(Page page) {
    page.locator("#street").fill("临城镇文明路 1 号");
    page.locator("#province").selectOption("460000");
    page.locator("#city option[value='469000']").waitFor(attached());
    page.locator("#city").selectOption("469000");
    page.locator("#county option[value='469024']").waitFor(attached());
    page.locator("#county").selectOption("469024");
  }

  /** A first try fails, and says so where it can be tried again. */
  private static void decline(Visitor visitor, String method) {
    Page page = visitor.page();
    switch (method) {
      case "card" -> {
        card(page, "4000 0000 0000 0002");
        page.locator("#card-error:visible").waitFor();
      }
      case "alipay" -> {
        toWallet(page);
        page.locator("#decline").click();
        page.waitForURL(ORDER);
        page.locator(".due__methods a[href$='alipay']").click();
        page.locator(".pay__error").first().waitFor();
      }
      default -> {
        onPhone(page, "#decline");
        page.reload();
        page.locator(".pay__error").first().waitFor();
      }
    }
  }

  private static void pay(Visitor visitor, String method) {
    Page page = visitor.page();
    switch (method) {
      case "card" -> card(page, "4242 4242 4242 4242");
      case "alipay" -> {
        toWallet(page);
        page.locator("#approve").click();
      }
      default -> onPhone(page, "#approve");
    }
  }

  private static void toWallet(Page page) {
    page.locator(".pay__go").click();
    page.waitForURL("**/stripe-stub/wallet/**");
  }

  /** What the code on the screen says, opened by the phone that scans it. */
  private static void onPhone(Page page, String answer) {
    Page phone = page.context().newPage();
    phone.navigate(page.locator(".pay__open").getAttribute("href"));
    phone.locator(answer).click();
    phone.waitForURL(Pattern.compile("(?!.*stripe-stub).*"));
    phone.close();
  }

  private static void card(Page page, String number) {
    page.locator("#card-number").fill(number);
    page.locator("#card-expiry").fill("12/34");
    page.locator("#card-cvc").fill("123");
    page.locator(".pay__go").click();
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static void check(Visitor visitor) {
    visitor.expectNoSidewaysScrolling();
    visitor.expectAccessible();
  }

  private static void click(Visitor visitor, String selector) {
    Locator link = visitor.page().locator(selector).first();
    link.scrollIntoViewIfNeeded();
    link.click();
  }
}
