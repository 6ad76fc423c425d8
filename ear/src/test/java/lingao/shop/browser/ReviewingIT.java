package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer says on the phone what they think, the office lets it in, and everybody sees it. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class ReviewingIT {

  private static final String PASSWORD = "demo-lingao-2026";
  private static final String WORDS = "很香 <b>甜</b>，第二天就到了";
  private static final Path PICTURES = Path.of("target", "screenshots", "reviews");
  private static final int LARGE = 11 * 1024 * 1024;

  @Test
  void a_review_with_a_photograph_is_written_let_in_and_seen(RunningShop shop, Browser browser)
      throws Exception {
    try (Visitor buyer = new Visitor(browser, shop.address(), Screen.PHONE, "zh");
        Visitor clerk = new Visitor(browser, shop.address(), Screen.DESKTOP, "zh")) {
      APIRequestContext api = buyer.page().context().request();
      String order = ReturningIT.received(shop, api);
      String product = productOf(shop, order);
      buyer.open(order);
      buyer.page().locator(".order__actions a[href*='/review?']").click();
      buyer.page().locator(".write__form").waitFor();
      check(buyer, "write");
      refuseHostile(buyer.page());
      refuseLarge(buyer.page().url());
      write(buyer.page());
      check(buyer, "written");
      assertThat(buyer.page().locator(".write__state").first().innerText()).isEqualTo("等待审核");

      clerk.open(product);
      assertThat(clerk.page().locator(".review").count()).isZero();
      letIn(clerk);
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () -> {
                clerk.open(product);
                assertThat(clerk.page().locator(".review__words").first().innerText())
                    .isEqualTo(WORDS);
              });
      assertThat(clerk.page().locator(".review__author").first().innerText()).isEqualTo("王**");
      clerk.page().locator(".review__picture img").first().scrollIntoViewIfNeeded();
      ReturningIT.awaitPicture(clerk.page(), ".review__picture img", 100);
      check(clerk, "product-desktop");
      buyer.open(product + "#reviews");
      check(buyer, "product-phone");
    }
  }

  private static String productOf(RunningShop shop, String order) throws Exception {
    String number = order.replaceAll("/orders/|\\?.*", "");
    return "/products/"
        + ReturningIT.sql(
            shop, "select product from order_line where order_number = '" + number + "'");
  }

  /** What only calls itself a picture, or is far larger than its file, is refused; words stay. */
  private static void refuseHostile(Page page) throws IOException {
    page.locator("[name=stars][value='5']").check();
    page.locator("#words").fill(WORDS);
    byte[] html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    for (FilePayload file :
        new FilePayload[] {
          new FilePayload("x.jpg", "image/jpeg", html),
          new FilePayload("bomb.png", "image/png", bomb())
        }) {
      page.locator("#pictures").setInputFiles(file);
      page.locator(".write__form [type=submit]").click();
      page.locator(".mistakes a[href='#pictures']").waitFor();
      assertThat(page.locator("#words").inputValue()).isEqualTo(WORDS);
      assertThat(page.locator("[name=stars]:checked").inputValue()).isEqualTo("5");
    }
    Path large = Files.createTempFile("large", ".png");
    Files.write(large, new byte[LARGE]);
    page.locator("#pictures").setInputFiles(large);
    page.locator(".write__form [type=submit]").click();
    assertThat(page.locator("[data-said]").innerText()).contains("图片太大");
    assertThat(page.locator("#words").inputValue()).isEqualTo(WORDS);
    Files.delete(large);
  }

  /** Without the script, which would not have sent it; the server reads no more than it must. */
  private static void refuseLarge(String address) throws Exception {
    String head = "--b\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head.formatted("stars", "") + "5\r\n"),
                    BodyPublishers.ofString(head.formatted("pictures", "; filename=\"l.jpg\"")),
                    BodyPublishers.ofByteArray(new byte[LARGE]),
                    BodyPublishers.ofString("\r\n--b--\r\n")))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("write__form");
  }

  private static void write(Page page) throws IOException {
    page.locator("#pictures")
        .setInputFiles(new FilePayload("jar.png", "image/png", ReturningIT.picture(1200, 900)));
    page.locator(".write__form [type=submit]").click();
    page.waitForURL("**&done=1");
    assertThat(page.locator(".write__done").innerText()).contains("谢谢您的评价");
  }

  private static void letIn(Visitor clerk) {
    Page page = clerk.page();
    clerk.open("/office/sign-in");
    page.fill("#sign-in-name", "office");
    page.fill("#password", PASSWORD);
    page.locator("#password").press("Enter");
    page.waitForURL("**/office");
    clerk.open("/office/reviews");
    assertThat(page.locator(".review__words").first().innerText()).isEqualTo(WORDS);
    check(clerk, "office-reviews");
    page.locator("[name=approve]").first().click();
    page.locator(".office-message").waitFor();
    for (String path : new String[] {"/office/coupons/new", "/office/coupons", "/office/prices"}) {
      clerk.open(path);
      check(clerk, path.substring(1).replace('/', '-'));
    }
  }

  /** Keeps a picture of the screen for people to look at, too. */
  private static void check(Visitor visitor, String name) {
    visitor.expectAccessible();
    visitor.expectNoSidewaysScrolling();
    visitor.keepScreenshot(PICTURES.resolve(name + ".png"));
  }

  /** A PNG of a few hundred kilobytes that claims 20,000 pixels a side. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(20_000).putInt(20_000);
    header.put(new byte[] {8, 6, 0, 0, 0});
    chunk(file, "IHDR", header.array());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(data)) {
      byte[] rows = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        packed.write(rows);
      }
    }
    chunk(file, "IDAT", data.toByteArray());
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    file.write(ByteBuffer.allocate(4).putInt(data.length).array());
    file.write(name);
    file.write(data);
    file.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
