package lingao.shop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each public page promises to browsers, caches and search engines. */
@ExtendWith(ShopUnderTest.class)
@Isolated
class PublicPagesIT {

  private final Http http;

  PublicPagesIT(RunningShop shop) {
    this.http = new Http(shop);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/brands",
        "/brands/heshe-honey",
        "/products",
        "/products/lychee-honey",
        "/trace",
        "/halls",
        "/halls/lingao",
        "/kiosk/lingao",
        "/kiosk/haikou/brands"
      })
  void a_page_sets_no_session_and_carries_the_strict_policy(String path) {
    HttpResponse<String> page = http.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
    assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
    assertThat(page.body()).doesNotContain(" style=\"", " onclick=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/brands", "/products", "/products/lychee-honey", "/halls/lingao"})
  void a_page_that_the_reader_has_is_not_sent_again(String path) {
    String etag = http.get(path).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = http.get(path, "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/products/no-such-product",
        "/brands/no-such-brand",
        "/halls/nowhere",
        "/brands/%2e%2e%2f",
        "/products/%E4%B8%AD%E6%96%87",
        "/no/such/page",
        "/kiosk/nowhere",
        "/trace/LG9999999991"
      })
  void what_is_unknown_is_answered_with_404_in_the_shops_style(String path) {
    HttpResponse<String> page = http.get(path, "Accept-Language", "en");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<html").doesNotContain("Payara", "Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?page=-1",
        "?page=0",
        "?page=999999999999999999999",
        "?page=abc",
        "?page=1&page=2",
        "?min=-5",
        "?min=abc",
        "?min=9&max=1",
        "?max=99999999999999999999",
        "?sort=nonsense",
        "?brand=no-such-brand",
        "?brand=%FF%FE",
        "?q=%C3%28",
        "?category=%00",
        "?mark=x&mark=green&mark=green",
        "?q=%22%3E%3Cscript%3E",
        "?q=***",
        "?q=a+AND+(b",
        "?lang=xx",
        "?stock=maybe",
        "?=&&&=",
        "?town=%F0%9F%90%9F"
      })
  void nonsense_in_an_address_gives_a_sensible_page(String query) {
    HttpResponse<String> page = http.get("/products" + query);
    assertThat(page.statusCode()).isIn(200, 400);
    assertThat(page.body()).doesNotContain("<script>", "Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?q=%", "?q=%E0%A4%A", "?q=%zz", "?%=%&q=a%0"})
  void broken_escapes_give_a_sensible_page(String query) throws IOException {
    assertThat(http.rawStatus("/products" + query)).isIn(200, 400);
  }

  @Test
  void ten_kilobytes_of_query_do_no_harm() {
    HttpResponse<String> page = http.get("/products?q=" + "a".repeat(10_000));
    assertThat(page.statusCode()).isIn(200, 400, 414);
    HttpResponse<String> many = http.get("/products?" + "brand=x&".repeat(1_300));
    assertThat(many.statusCode()).isIn(200, 400, 414);
  }

  @Test
  void a_wrong_check_digit_is_told() {
    HttpResponse<String> page = http.get("/trace/LG0000200015", "Accept-Language", "en");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("One digit does not match");
  }

  @Test
  void a_language_is_chosen_by_address_cookie_or_browser() {
    assertThat(http.get("/?lang=en").body()).contains("lang=\"en\"");
    assertThat(http.get("/?lang=en").headers().allValues("Set-Cookie"))
        .singleElement()
        .satisfies(cookie -> assertThat(cookie).startsWith("lang=en"));
    assertThat(http.get("/", "Cookie", "lang=en").body()).contains("lang=\"en\"");
    assertThat(http.get("/", "Accept-Language", "en-GB,en").body()).contains("lang=\"en\"");
    assertThat(http.get("/", "Accept-Language", "zh-CN").body()).contains("lang=\"zh-Hans\"");
    assertThat(http.get("/", "Accept-Language", "*").body()).contains("lang=\"zh-Hans\"");
    assertThat(http.get("/").body()).contains("lang=\"zh-Hans\"");
  }

  @Test
  void search_engines_find_their_way() {
    assertThat(http.get("/robots.txt").body()).contains("Sitemap:");
    HttpResponse<String> map = http.get("/sitemap.xml");
    assertThat(map.statusCode()).isEqualTo(200);
    assertThat(map.body())
        .contains("/products/lychee-honey", "/brands/heshe-honey", "/halls/haikou", "hreflang");
    assertThat(http.get("/manifest.webmanifest").statusCode()).isEqualTo(200);
    assertThat(http.get("/favicon.svg").statusCode()).isEqualTo(200);
  }

  @Test
  void a_product_page_describes_itself_to_machines() {
    String page = http.get("/products/lychee-honey").body();
    assertThat(page)
        .contains("application/ld+json", "\"@type\":\"Product\"", "og:image", "rel=\"canonical\"");
  }

  @Test
  void a_picture_is_kept_for_ever() {
    String page = http.get("/products/lychee-honey").body();
    String address = page.replaceAll("(?s).*?(/media/[0-9a-f]{64}-640\\.jpg).*", "$1");
    HttpResponse<String> picture = http.get(address);
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(picture.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(c -> assertThat(c).contains("immutable", "max-age=31536000"));
    assertThat(http.get(address.replace("-640", "-641")).statusCode()).isEqualTo(404);
  }
}
