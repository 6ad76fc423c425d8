package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Somebody with a browser of a certain size and language. Hears each complaint of the console. */
final class Visitor implements AutoCloseable {

  private final URI shop;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Browser browser, URI shop, Screen screen, String language) {
    this(browser, shop, screen, language, ColorScheme.LIGHT);
  }

  Visitor(Browser browser, URI shop, Screen screen, String language, ColorScheme scheme) {
    this(browser, shop, screen, language, scheme, true);
  }

  /** A visitor whose browser runs no script. */
  static Visitor withoutScript(Browser browser, URI shop, Screen screen) {
    return new Visitor(browser, shop, screen, "zh", ColorScheme.LIGHT, false);
  }

  private Visitor(
      Browser browser,
      URI shop,
      Screen screen,
      String language,
      ColorScheme scheme,
      boolean scripts) {
    this.shop = shop;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setDeviceScaleFactor(1)
                .setHasTouch(screen != Screen.DESKTOP)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts)
                .setTimezoneId("Asia/Shanghai")
                .setLocale(language.equals("en") ? "en-GB" : "zh-CN"));
    this.page = context.newPage();
    page.setDefaultTimeout(30_000);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error") || m.type().equals("warning")) {
            complaints.add(m.type() + ": " + m.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequestFailed(this::hearFailed);
    page.onResponse(this::hear);
  }

  Page page() {
    return page;
  }

  /** Opens an address of the shop and returns its status. */
  int open(String path) {
    Response response = page.navigate(shop.resolve(path).toString());
    return response.status();
  }

  /** Fails on anything the console complained of so far. */
  void expectQuietConsole() {
    assertThat(complaints).as("console at %s", page.url()).isEmpty();
  }

  /** Fails on what axe finds against WCAG 2.2 A and AA. */
  void expectAccessible() {
    List<Rule> violations =
        new AxeBuilder(page).options(rules()).setLegacyMode(true).analyze().getViolations();
    assertThat(violations.stream().map(Visitor::tell)).as("axe at %s", page.url()).isEmpty();
  }

  /** Fails when the page is wider than the screen. */
  void expectNoSidewaysScrolling() {
    Object surplus =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) surplus).intValue()).as("sideways scroll at %s", page.url()).isZero();
  }

  /** Fails when browsing has left a session behind. */
  void expectNoSession() {
    assertThat(context.cookies()).as("cookies").noneMatch(c -> c.name.contains("SESSION"));
  }

  /** Keeps a picture of the screen, to be looked at by people. */
  void keepScreenshot(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  @Override
  public void close() {
    context.close();
  }

  /** Suggestions that are no longer wanted, and watching, are given up by the page itself. */
  private void hearFailed(Request request) {
    boolean givenUp =
        Stream.of("/api/v1/suggest", "/kiosk/visit", "/recent?").anyMatch(request.url()::contains)
            && request.failure().contains("ERR_ABORTED");
    if (!givenUp) {
      complaints.add("failed: " + request.url() + " " + request.failure());
    }
  }

  private void hear(Response response) {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      complaints.add(response.status() + ": " + response.url());
    }
  }

  /** Our pages have no frames, and only what is wrong is told: that halves the time it takes. */
  private static AxeRunOptions rules() {
    AxeRunOnlyOptions tags = new AxeRunOnlyOptions();
    tags.setType("tag");
    tags.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    AxeRunOptions options = new AxeRunOptions();
    options.setRunOnly(tags);
    options.setResultTypes(List.of("violations"));
    options.setIFrames(false);
    return options;
  }

  private static String tell(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
  }

  /** The screens on which the shop is used. */
  enum Screen {
    PHONE(390, 844),
    DESKTOP(1440, 900),
    KIOSK(1080, 1920);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }
  }
}
