package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
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

/** The county office, signed in with the demo's account, on a phone and on a desktop. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class OfficePagesIT {

  private static final String PASSWORD = "demo-lingao-2026";
  private static final List<String> PAGES =
      List.of(
          "/office",
          "/office/returns",
          "/office/missed",
          "/office/synonyms",
          "/office/synonyms?q=%E8%96%AF",
          "/office/synonyms/new",
          "/office/synonyms/2",
          "/office/index",
          "/office/mails",
          "/office/orders",
          "/office/orders?status=held",
          "/office/stock",
          "/office/stock/HS-LZ-500/county-centre",
          "/office/delivery",
          "/office/delivery/terms",
          "/office/delivery/regions",
          "/office/freight",
          "/office/freight/hainan",
          "/office/batches",
          "/office/labels",
          "/office/recalls",
          "/office/recalls/new",
          "/office/suspicions",
          "/office/password");

  static Stream<Arguments> readers() {
    return Stream.of(Screen.PHONE, Screen.DESKTOP)
        .flatMap(screen -> Stream.of("zh", "en").map(l -> Arguments.of(screen, l)));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void each_page_is_quiet_accessible_and_fits(
      Screen screen, String language, RunningShop shop, Browser browser) {
    try (Visitor clerk = new Visitor(browser, shop.address(), screen, language)) {
      clerk.open("/office/sign-in");
      check(clerk);
      clerk.expectNoSession();
      signIn(clerk, PASSWORD);
      for (String path : PAGES) {
        assertThat(clerk.open(path)).as(path).isEqualTo(200);
        check(clerk);
      }
    }
  }

  @Test
  void who_has_not_signed_in_is_led_to_it_and_back(RunningShop shop, Browser browser) {
    try (Visitor clerk = new Visitor(browser, shop.address(), Screen.DESKTOP, "zh")) {
      clerk.open("/office/synonyms?q=%E8%96%AF");
      assertThat(clerk.page().url()).contains("/office/sign-in?to=");
      signIn(clerk, "a wrong password");
      assertThat(clerk.page().locator(".office-message--error").innerText()).contains("不对");
      assertThat(clerk.page().locator("#sign-in-name").inputValue()).isEqualTo("office");
      clerk.expectNoSession();

      signIn(clerk, PASSWORD);
      assertThat(clerk.page().url()).endsWith("/office/synonyms?q=%E8%96%AF");
      Cookie session = session(clerk.page());
      assertThat(session.httpOnly).isTrue();
      assertThat(session.sameSite).hasToString("LAX");

      clerk.page().locator(".office-top button").click();
      clerk.page().waitForURL("**/office/sign-in?out=1");
      clerk.open("/office");
      assertThat(clerk.page().url()).contains("/office/sign-in");
    }
  }

  @Test
  void synonyms_are_added_changed_and_removed_by_keyboard(RunningShop shop, Browser browser) {
    try (Visitor clerk = new Visitor(browser, shop.address(), Screen.DESKTOP, "zh")) {
      clerk.open("/office/synonyms/new?begin=%E6%B8%85%E8%A1%A5%E5%87%89");
      signIn(clerk, PASSWORD);
      Page page = clerk.page();
      save(page, "清补凉\n清补凉");
      assertThat(page.locator(".office-message--error").innerText()).contains("写了两遍");
      assertThat(page.locator("textarea").inputValue()).isEqualTo("清补凉\n清补凉");
      save(page, "清补凉\nqingbuliang");
      assertThat(page.locator(".office-message").innerText()).contains("已新增");

      page.locator(".office-group").first().press("Enter");
      page.waitForURL("**/office/synonyms/*");
      assertThat(page.locator("textarea").inputValue()).isEqualTo("清补凉\nqingbuliang");
      String address = page.url();
      save(page, "清补凉\n椰奶清补凉");
      assertThat(page.locator(".office-group").first().innerText()).contains("椰奶清补凉");

      page.navigate(address);
      page.locator("summary").press("Enter");
      page.locator(".button--danger").press("Enter");
      assertThat(page.locator(".office-message").innerText()).contains("已删除");
      clerk.expectQuietConsole();
    }
  }

  @Test
  void of_two_who_edit_a_group_the_second_is_told(RunningShop shop, Browser browser) {
    try (Visitor first = new Visitor(browser, shop.address(), Screen.DESKTOP, "zh");
        Visitor second = new Visitor(browser, shop.address(), Screen.PHONE, "zh")) {
      first.open("/office/synonyms/3");
      signIn(first, PASSWORD);
      second.open("/office/synonyms/3");
      signIn(second, PASSWORD);
      String before = first.page().locator("textarea").inputValue();
      save(first.page(), before + "\n先改的词");
      save(second.page(), before + "\n后改的词");
      assertThat(second.page().locator(".office-message--error").innerText()).contains("别的同事");
      assertThat(second.page().locator(".notice").innerText()).contains("先改的词");
      assertThat(second.page().locator("textarea").inputValue()).contains("后改的词");
      check(second);
      save(second.page(), before);
      assertThat(second.page().locator(".office-message").innerText()).contains("已保存");
    }
  }

  @Test
  void the_shop_stays_the_same_for_who_is_signed_in(RunningShop shop, Browser browser) {
    try (Visitor clerk = new Visitor(browser, shop.address(), Screen.DESKTOP, "zh")) {
      clerk.open("/office?lang=zh");
      signIn(clerk, PASSWORD);
      clerk.open("/brands?lang=en");
      assertThat(clerk.page().locator("html").getAttribute("lang")).isEqualTo("en");
      clerk.open("/office");
      assertThat(clerk.page().locator("h1").innerText()).isEqualTo("Overview");
    }
  }

  private static void signIn(Visitor visitor, String password) {
    Page page = visitor.page();
    if (!page.url().contains("/office/sign-in")) {
      visitor.open("/office/sign-in");
    }
    page.fill("#sign-in-name", "office");
    page.fill("#password", password);
    page.locator("#password").press("Enter");
    page.waitForLoadState();
  }

  private static void save(Page page, String words) {
    Locator field = page.locator("textarea");
    field.fill(words);
    page.locator("main form").first().locator("button").press("Enter");
    page.waitForLoadState();
  }

  private static void check(Visitor visitor) {
    assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
    visitor.expectNoSidewaysScrolling();
    visitor.expectAccessible();
    visitor.expectQuietConsole();
  }

  private static Cookie session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.contains("SESSION"))
        .findFirst()
        .orElseThrow();
  }
}
