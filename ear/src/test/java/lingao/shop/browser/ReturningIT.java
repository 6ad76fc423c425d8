package lingao.shop.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.imageio.ImageIO;
import lingao.launcher.RunningShop;
import lingao.launcher.postgres.Database;
import lingao.shop.ShopUnderTest;
import lingao.shop.browser.Visitor.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer gives a piece back on the phone, the office looks at the photograph and grants it. */
@ExtendWith({ShopUnderTest.class, Browsers.class})
class ReturningIT {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String PASSWORD = "demo-lingao-2026";

  @Test
  void a_piece_is_given_back_with_a_photograph(RunningShop shop, Browser browser) throws Exception {
    try (Visitor buyer = new Visitor(browser, shop.address(), Screen.PHONE, "zh");
        Visitor clerk = new Visitor(browser, shop.address(), Screen.DESKTOP, "zh")) {
      APIRequestContext api = buyer.page().context().request();
      String address = received(shop, api);
      buyer.open(address);
      buyer.page().locator(".aftersale a[href*='/return?']").click();
      buyer.page().waitForURL("**/return?token=*");
      check(buyer);
      String refund = fill(buyer.page());
      refuseHostile(buyer.page());
      send(buyer.page());
      check(buyer);
      strangersSeeNothing(shop, browser, buyer.page());

      grant(clerk);
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> {
                buyer.open(address);
                assertThat(buyer.page().locator(".aftersale__case").innerText())
                    .contains("已退款", refund);
              });
      check(buyer);
      receipt(api, shop.address(), address);
    }
  }

  /** Chooses a piece; what it comes to, as the form tells. */
  private static String fill(Page page) {
    page.locator("[name=pieces-1]").selectOption("1");
    page.locator("#reason").selectOption("DAMAGED");
    page.locator("#words").fill("瓶子碎了 <b>一角</b>");
    String choice = page.locator("[name=pieces-1] option:checked").innerText();
    return choice.substring(choice.indexOf('¥')).strip();
  }

  /** What only calls itself a picture is refused; what was typed is kept. */
  private static void refuseHostile(Page page) {
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    page.locator("#pictures").setInputFiles(new FilePayload("x.jpg", "image/jpeg", script));
    page.locator(".return-form__send").click();
    page.locator(".mistakes a[href='#pictures']").waitFor();
    assertThat(page.locator("#words").inputValue()).isEqualTo("瓶子碎了 <b>一角</b>");
    assertThat(page.locator("[name=pieces-1]").inputValue()).isEqualTo("1");
    assertThat(page.locator("#reason").inputValue()).isEqualTo("DAMAGED");
  }

  private static void send(Page page) throws IOException {
    FilePayload photograph = new FilePayload("large.png", "image/png", picture(3000, 2000));
    page.locator("#pictures").setInputFiles(photograph);
    page.locator("canvas.photographs__picture").waitFor();
    page.locator(".return-form__send").click();
    page.waitForURL("**&done=sent");
    assertThat(page.locator(".return-status").innerText()).isEqualTo("待审核");
    page.locator(".return-case img").scrollIntoViewIfNeeded();
    awaitPicture(page, ".return-case img", 1000);
  }

  /** Asked by the browser's own protocol: the page lets no text be run as a script. */
  static void awaitPicture(Page page, String selector, int wider) {
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(15))
        .until(
            () ->
                page.locator(selector).first().evaluate("picture => picture.naturalWidth")
                        instanceof Integer width
                    && width > wider);
  }

  private static void strangersSeeNothing(RunningShop shop, Browser browser, Page page) {
    String picture = page.locator(".return-case a").getAttribute("href");
    try (Visitor stranger = new Visitor(browser, shop.address(), Screen.DESKTOP, "en")) {
      assertThat(stranger.open(picture.replaceFirst("\\?.*", ""))).isEqualTo(404);
      assertThat(stranger.open(picture.replaceFirst("token=.*", "token=" + "A".repeat(32))))
          .isEqualTo(404);
      assertThat(stranger.open("/office/returns")).isEqualTo(200);
      assertThat(stranger.page().url()).contains("/office/sign-in");
    }
  }

  private static void grant(Visitor clerk) {
    Page page = clerk.page();
    clerk.open("/office/sign-in");
    page.fill("#sign-in-name", "office");
    page.fill("#password", PASSWORD);
    page.locator("#password").press("Enter");
    page.waitForURL("**/office");
    clerk.open("/office/returns");
    check(clerk);
    page.locator("tbody a").first().click();
    page.waitForURL("**/office/returns/L*");
    page.locator(".office-photographs img").scrollIntoViewIfNeeded();
    awaitPicture(page, ".office-photographs img", 1000);
    assertThat(page.locator(".office-returned__words").innerText()).contains("<b>一角</b>");
    check(clerk);
    page.locator("button[value=refund]").click();
    page.locator(".office-message").waitFor();
  }

  private static void receipt(APIRequestContext api, URI shop, String address) {
    String path = address.replaceFirst("\\?", "/receipt.pdf?");
    APIResponse receipt = api.get(shop.resolve(path).toString());
    assertThat(receipt.status()).isEqualTo(200);
    assertThat(receipt.headers()).containsEntry("content-type", "application/pdf");
    assertThat(receipt.headers().get("cache-control")).contains("no-store");
    assertThat(new String(receipt.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static void check(Visitor visitor) {
    visitor.expectAccessible();
    visitor.expectNoSidewaysScrolling();
  }

  /** An order of three pieces that keep, paid and with its buyer; the path of its page. */
  static String received(RunningShop shop, APIRequestContext api) throws Exception {
    String sku =
        sql(
            shop,
            "select s.code from sku s join product p on p.id = s.product_id"
                + " join stock k on k.sku_id = s.id where p.temperature = 'AMBIENT'"
                + " and p.shelf_life_days > 30 and k.point = 'county-centre'"
                + " and k.available > 20 order by s.code limit 1");
    String basket = post(api, shop, "/api/v1/baskets", "{}").at("/id").asText();
    post(
        api,
        shop,
        "/api/v1/baskets/" + basket + "/lines",
        "{\"sku\":\"" + sku + "\",\"quantity\":3}");
    JsonNode placed =
        post(
            api,
            shop,
            "/api/v1/orders",
            "{\"basketId\":\""
                + basket
                + "\",\"contact\":{\"name\":\"王小娘\",\"mobile\":\"13800138000\"},\"delivery\":"
                + "{\"kind\":\"courier\",\"province\":\"海南省\",\"city\":\"海口市\",\"county\":"
                + "\"龙华区\",\"street\":\"滨海大道 1 号\"},\"paymentMethod\":\"card\"}");
    pay(api, shop, placed);
    String number = placed.at("/number").asText();
    await().atMost(Duration.ofSeconds(30)).until(() -> sql(shop, status(number)).equals("PAID"));
    sql(
        shop,
        "with moved as (update shop_order set status = 'RECEIVED', moved_at = now() where number"
            + " = '%1$s') insert into order_event (order_number, from_status, to_status, reason,"
                .formatted(number)
            + " who, at) values ('%1$s', 'SHIPPED', 'RECEIVED', 'received', 'it', now())"
                .formatted(number)
            + " returning to_status");
    return "/orders/" + number + "?token=" + placed.at("/token").asText();
  }

  private static void pay(APIRequestContext api, RunningShop shop, JsonNode placed) {
    String path =
        "/stripe-stub/v1/payment_intents/" + placed.at("/payment/intent").asText() + "/confirm";
    FormData form =
        FormData.create()
            .set("client_secret", placed.at("/payment/clientSecret").asText())
            .set("payment_method", "pm_card_visa");
    APIResponse paid =
        api.post(shop.address().resolve(path).toString(), RequestOptions.create().setForm(form));
    assertThat(paid.status()).isEqualTo(200);
  }

  private static JsonNode post(APIRequestContext api, RunningShop shop, String path, String json)
      throws IOException {
    RequestOptions options =
        RequestOptions.create()
            .setHeader("Content-Type", "application/json")
            .setHeader("Idempotency-Key", UUID.randomUUID().toString())
            .setData(json);
    APIResponse answer = api.post(shop.address().resolve(path).toString(), options);
    assertThat(answer.status()).as(path + " " + answer.text()).isLessThan(300);
    return MAPPER.readTree(answer.text());
  }

  private static String status(String number) {
    return "select status from shop_order where number = '" + number + "'";
  }

  static String sql(RunningShop shop, String sql) throws SQLException {
    Database database = shop.database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static byte[] picture(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x += 7) {
      image.setRGB(x, x % height, 0xc8643e);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return file.toByteArray();
  }
}
