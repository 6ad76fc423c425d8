package lingao.shop.web;

import static lingao.shop.web.Guest.checkout;
import static lingao.shop.web.Guest.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Buying as a guest through the JSON API, the whole system being there. */
@ExtendWith(ShopUnderTest.class)
@Isolated
class BuyingApiIT {

  private static final String HONEY = "HS-LZ-500";

  /**
   * Bought out by {@link #two_thousand_at_once_get_exactly_the_hundred_there_are}; in no other
   * test.
   */
  private static final String SCARCE = "HS-LY-500";

  private static final String OF_SCARCE =
      " where point = 'county-centre' and sku_id = (select id from sku where code = '"
          + SCARCE
          + "')";

  private final RunningShop shop;
  private final Http http;
  private final Guest guest;

  BuyingApiIT(RunningShop shop) {
    this.shop = shop;
    this.http = new Http(shop);
    this.guest = new Guest(http);
  }

  @Test
  void a_guest_puts_in_orders_pays_and_sees_it_paid() {
    String basket = guest.basketWith(HONEY, 2);
    JsonNode placed = placed(basket, "card");
    assertThat(placed.at("/status").asText()).isEqualTo("to_pay");
    assertThat(placed.at("/number").asText()).matches("L\\d{6}[0-9A-Z]{7}");
    assertThat(placed.at("/lines/0/sku").asText()).isEqualTo(HONEY);
    assertThat(placed.at("/totalFen").asLong())
        .isEqualTo(
            2 * placed.at("/lines/0/unitPriceFen").asLong() + placed.at("/freightFen").asLong());
    assertThat(guest.confirm(placed, "pm_card_visa").statusCode()).isEqualTo(200);
    await(placed, "paid");
    JsonNode order = json(guest.look(placed));
    assertThat(order.at("/contact/mobile").asText()).isEqualTo("138****8000");
    assertThat(order.at("/delivery/county").asText()).isEqualTo("龙华区");
    assertThat(order.has("payment")).isFalse();
  }

  @Test
  void a_call_that_is_repeated_gets_the_first_answer() {
    String key = UUID.randomUUID().toString();
    String body = checkout(guest.basketWith(HONEY, 1), "card");
    HttpResponse<String> first = guest.order(key, body);
    JsonNode placed = json(first);
    assertThat(guest.order(key, body).body()).isEqualTo(first.body());
    guest.confirm(placed, "pm_card_visa");
    await(placed, "paid");
    HttpResponse<String> again = guest.order(key, body);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    problem(guest.order(key, body.replace("card", "alipay")), 422, "rule-broken");
    problem(guest.order(UUID.randomUUID().toString(), body), 422, "rule-broken");
  }

  @Test
  void an_order_that_is_called_off_gives_its_stock_back() {
    int before = available(HONEY);
    JsonNode placed = placed(guest.basketWith(HONEY, 3), "alipay");
    assertThat(available(HONEY)).isEqualTo(before - 3);
    HttpResponse<String> cancelled = guest.cancel(placed);
    assertThat(cancelled.statusCode()).isEqualTo(200);
    assertThat(json(cancelled).at("/status").asText()).isEqualTo("cancelled");
    assertThat(available(HONEY)).isEqualTo(before);
    problem(guest.cancel(placed), 409, "already-done");
  }

  @Test
  void an_order_that_was_paid_and_is_called_off_is_refunded() {
    JsonNode placed = placed(guest.basketWith(HONEY, 1), "card");
    guest.confirm(placed, "pm_card_visa");
    await(placed, "paid");
    assertThat(json(guest.cancel(placed)).at("/status").asText()).isEqualTo("refunding");
    await(placed, "refunded");
  }

  @Test
  void orders_are_shown_for_their_token_alone() {
    JsonNode placed = placed(guest.basketWith(HONEY, 1), "card");
    String path = "/api/v1/orders/" + placed.at("/number").asText();
    problem(http.get(path), 404, "not-found");
    problem(http.get(path + "?token=" + "A".repeat(32)), 404, "not-found");
    problem(http.get("/api/v1/orders/L0000000000000?token=x"), 404, "not-found");
    problem(http.get("/api/v1/orders/nonsense?token=%00"), 404, "not-found");
    problem(http.send("POST", path + "/cancel?token=" + "A".repeat(32), ""), 404, "not-found");
    assertThat(guest.look(placed).headers().firstValue("Cache-Control")).contains("no-store");
    guest.cancel(placed);
  }

  @Test
  void what_is_out_of_stock_names_the_line() {
    String basket = guest.basketWith(HONEY, 99);
    guest.add(basket, "{\"sku\":\"HS-LZ-1000\",\"quantity\":40}");
    String body =
        checkout(basket, "card")
            .replaceFirst(
                "\"delivery\":\\{.*?\\}", "\"delivery\":{\"kind\":\"hall\",\"hall\":\"haikou\"}");
    JsonNode refused =
        problem(guest.order(UUID.randomUUID().toString(), body), 409, "out-of-stock");
    assertThat(refused.at("/lines")).hasSize(2);
    assertThat(refused.at("/lines/1/sku").asText()).isEqualTo(HONEY);
    assertThat(refused.at("/lines/1/wanted").asInt()).isEqualTo(99);
    assertThat(refused.at("/lines/1/available").asInt()).isBetween(0, 98);
  }

  @Test
  void bodies_that_are_wrong_are_told_what_is_wrong() {
    String basket = guest.basketWith(HONEY, 1);
    String body = checkout(basket, "card");
    for (String wrong :
        List.of("", "[]", "null", "{", "\"x\"", "{\"basketId\":{}}", body + "x", "{}")) {
      problem(guest.order("k", wrong), 400, "bad-parameter");
    }
    wrong(body.replace("\"card\"", "\"cash\""), "paymentMethod");
    wrong(body.replace("138 0013 8000", "12345"), "mobile");
    wrong(body.replace("王小明", "a\\u0000b"), "contact.name");
    wrong(body.replace("王小明", "\\ud800"), "contact.name");
    wrong(body.replace("\"courier\"", "\"drone\""), "delivery.kind");
    wrong(body.replace("\"card\"", "\"card\",\"expectedTotalFen\":\"1\""), "expectedTotalFen");
    problem(guest.order("k", body.replace("海口市", "上海市")), 422, "rule-broken");
    problem(guest.order("k", body.replace(basket, "A".repeat(32))), 404, "not-found");
    problem(guest.order("k".repeat(256), body), 400, "bad-parameter");
    problem(guest.order("k", " ".repeat(70_000) + body), 413, "too-large");
    problem(
        http.send("POST", "/api/v1/orders", body, "Content-Type", "application/json"),
        400,
        "bad-parameter");
    problem(
        http.send("POST", "/api/v1/orders", body, "Content-Type", "text/plain"),
        415,
        "unsupported-media-type");
    problem(http.send("DELETE", "/api/v1/orders", ""), 405, "method-not-allowed");
    JsonNode priced =
        problem(
            guest.order("k", body.replace("\"card\"", "\"card\",\"expectedTotalFen\":1")),
            409,
            "price-changed");
    assertThat(priced.at("/totalFen").asLong()).isPositive();
  }

  @Test
  void lines_that_are_wrong_are_told_what_is_wrong() {
    String basket = guest.basketWith(HONEY, 1);
    for (String line :
        List.of(
            "{\"sku\":\"HS-LZ-500\"}",
            "{\"sku\":\"HS-LZ-500\",\"quantity\":0}",
            "{\"sku\":\"HS-LZ-500\",\"quantity\":1.5}",
            "{\"sku\":\"HS-LZ-500\",\"quantity\":99999999999}",
            "{\"sku\":1,\"quantity\":1}")) {
      problem(guest.add(basket, line), 400, "bad-parameter");
    }
    problem(guest.add(basket, "{\"sku\":\"NO-SUCH\",\"quantity\":1}"), 404, "not-found");
    problem(guest.add("nobody", "{\"sku\":\"HS-LZ-500\",\"quantity\":1}"), 404, "not-found");
  }

  @Test
  void pages_of_other_origins_may_order() {
    HttpResponse<String> preflight =
        http.send(
            "OPTIONS",
            "/api/v1/orders",
            "",
            "Origin",
            "https://example.com",
            "Access-Control-Request-Method",
            "POST");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Idempotency-Key", "Content-Type");
    assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-credentials");
    assertThat(
            http.send("POST", "/api/v1/baskets", "", "Origin", "https://example.com").statusCode())
        .isEqualTo(201);
  }

  @Test
  void two_thousand_at_once_get_exactly_the_hundred_there_are() throws Exception {
    List<String> baskets = scarceBaskets(2000);
    ExecutorService buyers = Executors.newFixedThreadPool(48);
    try {
      List<Future<Integer>> answers =
          baskets.stream().map(basket -> buyers.submit(() -> buy(basket))).toList();
      Map<Integer, Integer> statuses = new TreeMap<>();
      for (Future<Integer> answer : answers) {
        statuses.merge(answer.get(), 1, Integer::sum);
      }
      assertThat(statuses).isEqualTo(Map.of(201, 100, 409, 1900));
    } finally {
      buyers.shutdownNow();
    }
    assertThat(one("select available from stock" + OF_SCARCE)).isZero();
    assertThat(one("select reserved from stock" + OF_SCARCE)).isEqualTo(100);
    assertThat(one("select count(*) from stock_difference")).isZero();
    assertThat(one("select count(*) from order_line where sku = '" + SCARCE + "'")).isEqualTo(100);
  }

  private int buy(String basket) {
    return guest.order(UUID.randomUUID().toString(), checkout(basket, "card")).statusCode();
  }

  /** Baskets with one piece each, of which there are a hundred at the county centre. */
  private List<String> scarceBaskets(int number) throws SQLException {
    List<String> ids = IntStream.range(0, number).mapToObj("scarce-%025d"::formatted).toList();
    execute(
        "insert into stock_movement (sku_id, point, reason, available, reference)"
            + " select sku_id, point, 'corrected', 100 - available, 'for a test' from stock"
            + OF_SCARCE);
    execute("update stock set available = 100" + OF_SCARCE);
    execute(
        "insert into basket (id) select 'scarce-' || lpad(i::text, 25, '0')"
            + " from generate_series(0, "
            + (number - 1)
            + ") i");
    execute(
        "insert into basket_line (basket, sku, name, quantity, seen_price_fen)"
            + " select b.id, s.code, s.name, 1, s.price_fen from basket b, sku s"
            + " where b.id like 'scarce-%' and s.code = '"
            + SCARCE
            + "'");
    return ids;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private int one(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        shop.database().url(), shop.database().user(), shop.database().password());
  }

  private JsonNode placed(String basket, String method) {
    HttpResponse<String> answer =
        guest.order(UUID.randomUUID().toString(), checkout(basket, method));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private void await(JsonNode placed, String status) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> json(guest.look(placed)).at("/status").asText().equals(status));
  }

  private void wrong(String body, String parameter) {
    JsonNode refused = problem(guest.order("k", body), 400, "bad-parameter");
    assertThat(refused.at("/parameter").asText()).isEqualTo(parameter);
  }

  private static JsonNode problem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = json(answer);
    assertThat(problem.at("/type").asText()).isEqualTo("/problems/" + type);
    return problem;
  }

  /** Pieces at the county centre: those of a product's page, less those of the halls. */
  private int available(String sku) {
    for (JsonNode item : json(http.get("/api/v1/products/lychee-honey")).at("/skus")) {
      if (item.at("/code").asText().equals(sku)) {
        int halls = 0;
        for (JsonNode hall : item.at("/halls")) {
          halls += hall.at("/pieces").asInt();
        }
        return item.at("/available").asInt() - halls;
      }
    }
    throw new AssertionError("no " + sku);
  }
}
