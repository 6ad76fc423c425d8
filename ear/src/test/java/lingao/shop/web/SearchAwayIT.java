package lingao.shop.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import lingao.launcher.RunningShop;
import lingao.launcher.elasticsearch.Elasticsearch;
import lingao.shop.ShopUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shop stays open while its search engine is away, says so, and recovers by itself. */
@ExtendWith(ShopUnderTest.class)
class SearchAwayIT {

  private final RunningShop shop;
  private final Http http;

  SearchAwayIT(RunningShop shop) {
    this.shop = shop;
    this.http = new Http(shop);
  }

  @Test
  void the_database_answers_meanwhile() throws Exception {
    await().atMost(60, SECONDS).until(() -> !search().get("degraded").asBoolean());
    long whole = search().get("total").asLong();
    Elasticsearch engine = shop.elasticsearch().orElseThrow();
    engine.stop();
    try {
      JsonNode limited = search();
      assertThat(limited.get("degraded").asBoolean()).isTrue();
      assertThat(limited.get("total").asLong()).isEqualTo(whole);
      assertThat(limited.get("items")).isNotEmpty();
      assertThat(http.get("/products?q=away", "Accept-Language", "en").statusCode()).isEqualTo(200);
      assertThat(http.get("/health/ready").statusCode()).isEqualTo(200);
    } finally {
      engine.start();
    }
    await().atMost(60, SECONDS).until(() -> !search().get("degraded").asBoolean());
    assertThat(search().get("total").asLong()).isEqualTo(whole);
  }

  private JsonNode search() throws IOException {
    return new ObjectMapper().readTree(http.get("/api/v1/products?category=pure-honey").body());
  }
}
