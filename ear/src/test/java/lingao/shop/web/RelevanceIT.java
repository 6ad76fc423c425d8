package lingao.shop.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import lingao.shop.web.JudgedQuery.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Whether people find what they mean: the queries of {@code relevance/judged.tsv}, measured as
 * search engines are. The floors are a little under what was reached when they were set; whoever
 * reaches more raises them.
 */
@ExtendWith(ShopUnderTest.class)
@Isolated
class RelevanceIT {

  private static final double NDCG_FLOOR = 0.985;
  private static final double RECALL_FLOOR = 0.99;
  private static final double MRR_FLOOR = 0.99;

  /** No kind of query may be bad because the others are good. */
  private static final double NDCG_FLOOR_OF_A_KIND = 0.95;

  private static final int MOST_TRIES = 20;
  private static final long UNHURRIED_MS = 300;

  private final Http http;

  RelevanceIT(RunningShop shop) {
    this.http = new Http(shop);
  }

  @Test
  void people_find_what_they_mean() throws IOException {
    await().atMost(60, SECONDS).until(() -> !search("鱼").get("degraded").asBoolean());
    List<Product> catalog = catalog();
    List<Scored> all = new ArrayList<>();
    for (JudgedQuery query : JudgedQuery.all()) {
      all.add(new Scored(query, search(query.text()), catalog));
    }

    String report = report(all);
    assertThat(all).hasSizeGreaterThanOrEqualTo(150);
    assertThat(mean(all, Scored::ndcg)).as(report).isGreaterThanOrEqualTo(NDCG_FLOOR);
    assertThat(mean(all, Scored::recall)).as(report).isGreaterThanOrEqualTo(RECALL_FLOOR);
    assertThat(mean(all, Scored::reciprocalRank)).as(report).isGreaterThanOrEqualTo(MRR_FLOOR);
    byKind(all)
        .forEach(
            (kind, scored) ->
                assertThat(mean(scored, Scored::ndcg))
                    .as(kind + ": " + report(scored))
                    .isGreaterThanOrEqualTo(NDCG_FLOOR_OF_A_KIND));
  }

  private static Map<String, List<Scored>> byKind(List<Scored> all) {
    Map<String, List<Scored>> kinds = new LinkedHashMap<>();
    all.forEach(
        scored ->
            kinds.computeIfAbsent(scored.query().kind(), first -> new ArrayList<>()).add(scored));
    return kinds;
  }

  private static double mean(List<Scored> all, ToDoubleFunction<Scored> figure) {
    return all.stream().mapToDouble(figure).average().orElse(0);
  }

  private static String report(List<Scored> all) {
    StringBuilder report = new StringBuilder();
    all.stream()
        .filter(scored -> scored.ndcg() < 0.97)
        .forEach(
            scored ->
                report.append(
                    "%n%.3f %s: %s"
                        .formatted(scored.ndcg(), scored.query().text(), scored.slugs())));
    return report.toString();
  }

  private List<Product> catalog() throws IOException {
    List<Product> catalog = new ArrayList<>();
    JsonNode page;
    int number = 1;
    do {
      page = json("/api/v1/products?pageSize=96&page=" + number++);
      for (JsonNode item : page.get("items")) {
        catalog.add(
            new Product(
                item.at("/slug").asText(),
                item.at("/brand/slug").asText(),
                item.at("/category").asText()));
      }
    } while (number <= page.get("pages").asInt());
    return catalog;
  }

  /** What the engine finds; a machine that is busy with other things is given time. */
  private JsonNode search(String text) throws IOException {
    String path =
        "/api/v1/products?pageSize=10&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    JsonNode answer = json(path);
    for (int i = 0; i < MOST_TRIES && isHurried(answer); i++) {
      answer = json(path);
    }
    return answer;
  }

  private static boolean isHurried(JsonNode answer) {
    return answer.get("degraded").asBoolean() || answer.get("tookMs").asLong() > UNHURRIED_MS;
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(http.get(path).body());
  }
}
