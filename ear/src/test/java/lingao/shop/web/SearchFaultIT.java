package lingao.shop.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import lingao.launcher.RunningShop;
import lingao.launcher.elasticsearch.Elasticsearch;
import lingao.launcher.postgres.Database;
import lingao.shop.ShopUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Elasticsearch killed or hung while people search. */
@ExtendWith(ShopUnderTest.class)
@Isolated
@Tag("faults")
class SearchFaultIT {

  private static final String NAME = "update product set name = '%s' where slug = 'fish-balls'";
  private static final String USUAL = "{\"zh\":\"手打鱼丸\",\"en\":\"Hand-beaten Fish Balls\"}";
  private static final String MEANWHILE = "{\"zh\":\"翡翠鱼丸\",\"en\":\"Jade Fish Balls\"}";

  private final RunningShop shop;
  private final Http http;
  private final Elasticsearch engine;

  SearchFaultIT(RunningShop shop) {
    this.shop = shop;
    this.http = new Http(shop);
    this.engine = shop.elasticsearch().orElseThrow();
  }

  @AfterEach
  void theEngineIsBack() throws Exception {
    change(USUAL);
    await().atMost(60, SECONDS).until(() -> whole("手打鱼丸") && !whole("翡翠"));
  }

  @Test
  void nobody_meets_an_error_while_the_engine_is_killed_and_comes_back() throws Exception {
    await().atMost(60, SECONDS).until(() -> whole("鱼丸"));
    long version = version();
    try (Shoppers shoppers = new Shoppers(http, 8)) {
      await().until(() -> shoppers.answers() > 50);
      engine.kill();
      change(MEANWHILE);
      await().atMost(30, SECONDS).until(() -> limited("翡翠鱼丸"));
      await().atMost(30, SECONDS).until(() -> limited("feicuiyuwan"));
      assertThat(http.get("/products?q=away").statusCode()).isEqualTo(200);
      assertThat(http.get("/health/ready").statusCode()).isEqualTo(200);
      assertThat(http.get("/api/v1/feed?since=" + version).body()).contains("\"fish-balls\"");

      engine.start();
      await().atMost(60, SECONDS).until(() -> whole("翡翠鱼丸"));
      long soFar = shoppers.answers();
      await().until(() -> shoppers.answers() > soFar + 50);

      assertThat(shoppers.troubles()).isEmpty();
    }
    assertThat(inTheIndex()).isEqualTo(inTheDatabase());
  }

  @Test
  void nobody_waits_for_an_engine_that_hangs() throws Exception {
    await().atMost(60, SECONDS).until(() -> whole("鱼丸"));
    HungProcess hung =
        HungProcess.of(shop.logs().resolveSibling("pids").resolve("elasticsearch.pid"));
    try (hung;
        Shoppers shoppers = new Shoppers(http, 4)) {
      await().atMost(30, SECONDS).until(() -> limited("鱼丸"));
      long soFar = shoppers.answers();
      await().until(() -> shoppers.answers() > soFar + 50);
      assertThat(shoppers.troubles()).isEmpty();
    }
    await().atMost(60, SECONDS).until(() -> whole("鱼丸"));
  }

  private boolean whole(String text) throws IOException {
    JsonNode found = search(text);
    return !found.get("degraded").asBoolean() && has(found);
  }

  private boolean limited(String text) throws IOException {
    JsonNode found = search(text);
    return found.get("degraded").asBoolean() && has(found);
  }

  private static boolean has(JsonNode found) {
    return found.get("items").findValuesAsText("slug").contains("fish-balls");
  }

  private JsonNode search(String text) throws IOException {
    String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return json(http.get("/api/v1/products?q=" + query, "Cache-Control", "no-cache").body());
  }

  private long version() throws IOException {
    return json(http.get("/api/v1/feed?since=0").body()).get("version").asLong();
  }

  private void change(String name) throws SQLException {
    Database database = shop.database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(NAME.formatted(name));
      statement.execute("insert into catalog_change (type, slug) values ('product', 'fish-balls')");
      connection.commit();
    }
  }

  private Map<String, String> inTheDatabase() throws SQLException {
    Map<String, String> products = new TreeMap<>();
    Database database = shop.database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select slug, name ->> 'zh', available, price_from, sold from product_card")) {
      while (rows.next()) {
        products.put(
            rows.getString(1),
            rows.getString(2)
                + " "
                + rows.getInt(3)
                + " "
                + rows.getLong(4)
                + " "
                + rows.getInt(5));
      }
    }
    return products;
  }

  private Map<String, String> inTheIndex() throws IOException {
    Map<String, String> products = new TreeMap<>();
    String all =
        Http.text(
            shop.elasticsearchAddress().resolve("/products/_search?size=1000&q=_exists_:slug"));
    for (JsonNode hit : json(all).at("/hits/hits")) {
      JsonNode card = hit.at("/_source/card");
      products.put(
          card.at("/slug").asText(),
          card.at("/name/zh").asText()
              + " "
              + card.at("/available").asInt()
              + " "
              + fen(card.at("/priceFrom"))
              + " "
              + card.at("/sold").asInt());
    }
    return products;
  }

  private static long fen(JsonNode money) {
    return money.isObject() ? money.at("/fen").asLong() : money.asLong();
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
