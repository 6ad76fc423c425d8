package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lingao.launcher.RunningShop;
import lingao.launcher.postgres.Database;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Customers in the browser, from registering to leaving. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class AccountPagesIT {

  private static final String PASSWORD = "渔歌哩哩美唱到天亮月儿圆";
  private static final String PRODUCT = "/products/fresh-water-spinach";
  private static final Pattern CONFIRM = Pattern.compile("/account/confirm\\?token=[\\w-]{32}");

  private static final List<String> BEFORE =
      List.of("/account/sign-in", "/account/register", "/account/forgot", "/account/mailed");

  private static final List<String> INSIDE =
      List.of(
          "/account",
          "/account/orders",
          "/account/favourites",
          "/account/seen",
          "/account/addresses",
          "/account/addresses/new",
          "/account/profile",
          "/account/security",
          "/account/data");

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of(Screen.PHONE, "zh", "13911110001"),
        Arguments.of(Screen.DESKTOP, "en", "13911110002"));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void each_page_is_quiet_accessible_and_fits(
      Screen screen, String language, String mobile, RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), screen, language)) {
      for (String path : BEFORE) {
        assertThat(visitor.open(path)).as(path).isEqualTo(200);
        check(visitor);
      }
      register(visitor, mobile, "阿妹");
      visitor.page().waitForURL("**/account");
      for (String path : INSIDE) {
        assertThat(visitor.open(path)).as(path).isEqualTo(200);
        check(visitor);
      }
      visitor.expectNoSession();
    }
  }

  @Test
  void from_registering_by_mail_to_leaving(RunningShop shop, Browser browser) throws SQLException {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.PHONE, "zh")) {
      Page page = visitor.page();
      visitor.open("/account/register?to=%2Fproducts%2Ffresh-water-spinach");
      register(visitor, "liu@example.com", "刘阿妹");
      page.waitForURL("**/account/mailed**");
      visitor.open(confirmation(shop.database(), "liu@example.com"));
      page.fill("#password", PASSWORD);
      page.locator("#password").press("Enter");
      page.waitForURL("**/account");
      assertThat(page.locator("h1").innerText()).contains("刘阿妹");
      Cookie session = cookie(page);
      assertThat(session.httpOnly).isTrue();

      visitor.open(PRODUCT);
      page.locator(".account-link[data-here]").waitFor();
      page.locator(".heart__button[aria-pressed=false]").click();
      page.locator(".heart__button[aria-pressed=true]").waitFor();
      visitor.expectAccessible();
      visitor.open("/account/favourites");
      assertThat(page.locator(".account-cards__item").count()).isEqualTo(1);
      visitor.open("/account/seen");
      assertThat(page.locator(".card").count()).isEqualTo(1);

      addAddress(visitor);
      APIResponse data = page.request().get(shop.address().resolve("/account/export").toString());
      assertThat(data.text()).contains("liu@example.com", "fresh-water-spinach", "人民路 1 号");
      assertThat(data.headers().get("content-disposition")).startsWith("attachment");

      signOutAndIn(visitor, session);
      leave(visitor);
      visitor.open("/account/sign-in");
      signIn(visitor, "liu@example.com");
      assertThat(page.locator("#name-mistake").innerText()).contains("不对");
    }
  }

  @Test
  void a_guest_is_asked_to_sign_in_and_comes_back(RunningShop shop, Browser browser) {
    try (Visitor visitor = new Visitor(browser, shop.address(), Screen.DESKTOP, "zh")) {
      visitor.open(PRODUCT);
      visitor.page().locator(".heart__button").click();
      visitor.page().waitForURL("**/account/sign-in?**");
      assertThat(visitor.page().locator(".account__notice").innerText()).contains("登录");
      visitor.page().locator("a[href^='/account/register']").click();
      register(visitor, "13911110003", "阿妹");
      visitor.page().waitForURL("**" + PRODUCT);
    }
  }

  private static void addAddress(Visitor visitor) {
    Page page = visitor.page();
    visitor.open("/account/addresses/new");
    page.fill("#name", "刘阿妹");
    page.fill("#mobile", "138 0013 8000");
    page.selectOption("#city", "469000");
    page.locator("#county option[value='469024']").waitFor(attached());
    page.selectOption("#county", "469024");
    page.fill("#street", "临城镇人民路 1 号");
    page.locator("button[value=save]").click();
    page.waitForURL("**/account/addresses?done=saved");
    assertThat(page.locator(".address__place").innerText()).contains("临高县");
    visitor.expectAccessible();
  }

  private static com.microsoft.playwright.Locator.WaitForOptions attached() {
    return new com.microsoft.playwright.Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
  }

  private static void signOutAndIn(Visitor visitor, Cookie before) {
    Page page = visitor.page();
    page.locator(".account-menu__out button").click();
    page.waitForURL("**/account/sign-in?done=out");
    visitor.open("/account/data");
    assertThat(page.url()).contains("/account/sign-in");
    signIn(visitor, "LIU@example.com");
    page.waitForURL("**/account/data");
    assertThat(cookie(page).value).isNotEqualTo(before.value);
  }

  private static void leave(Visitor visitor) {
    Page page = visitor.page();
    page.locator("summary").click();
    page.fill("#password", PASSWORD);
    page.locator(".button--danger").click();
    page.waitForURL("**/account/sign-in?done=deleted");
  }

  private static void register(Visitor visitor, String name, String greeting) {
    Page page = visitor.page();
    if (!page.url().contains("/account/register")) {
      visitor.open("/account/register");
    }
    page.fill("#name", name);
    page.fill("#greeting", greeting);
    page.fill("#password", PASSWORD);
    page.locator("#password").press("Enter");
  }

  private static void signIn(Visitor visitor, String name) {
    visitor.page().fill("#name", name);
    visitor.page().fill("#password", PASSWORD);
    visitor.page().locator("#password").press("Enter");
    visitor.page().waitForLoadState();
  }

  /** The link of the mail, which is kept as no mail server is named. */
  private static String confirmation(Database database, String to) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement statement =
            connection.prepareStatement("select plain from mail where recipient = ?")) {
      statement.setString(1, to);
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        Matcher link = CONFIRM.matcher(rows.getString(1));
        assertThat(link.find()).isTrue();
        return link.group();
      }
    }
  }

  private static Cookie cookie(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("lingao-customer"))
        .findFirst()
        .orElseThrow();
  }

  private static void check(Visitor visitor) {
    assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
    visitor.expectNoSidewaysScrolling();
    visitor.expectAccessible();
    visitor.expectQuietConsole();
  }
}
