package lingao.bench.search;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.launcher.RunningShop;

/** The shop and its search server, asked one thing at a time. */
final class Servers {

  /** The name under which the shop keeps its products. */
  static final String ALIAS = "products";

  private static final Pattern LIMITED = Pattern.compile("(?m)^searches_degraded\\S* ([0-9.E]+)$");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A little more than the shop's circuit breaker stays open. */
  private static final Duration REST = Duration.ofMillis(3_200);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI shop;
  private final URI search;

  Servers(RunningShop running) {
    this.shop = URI.create("http://127.0.0.1:" + running.address().getPort());
    this.search = running.elasticsearchAddress();
  }

  URI shop() {
    return shop;
  }

  URI search() {
    return search;
  }

  /** The shop's answer; nothing when it isn't 200. */
  Optional<JsonNode> askShop(String path) {
    return ask(HttpRequest.newBuilder(URI.create(shop + path)).header("Cache-Control", "no-cache"));
  }

  /** The search server's answer; nothing when it isn't 200. */
  Optional<JsonNode> askSearch(String path) {
    return ask(HttpRequest.newBuilder(search.resolve(path)));
  }

  void deleteFromSearch(String path) {
    must(HttpRequest.newBuilder(search.resolve(path)).DELETE());
  }

  /** Changes the search server's settings. */
  void set(String settings) {
    must(
        HttpRequest.newBuilder(search.resolve("/_cluster/settings"))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(settings)));
  }

  /** How many queries the search server has answered since it started. */
  long searches() {
    return askSearch("/" + ALIAS + "/_stats/search")
        .map(stats -> stats.at("/_all/total/search/query_total").asLong())
        .orElse(0L);
  }

  /** How many searches the shop has answered from its database, as the search server was slow. */
  long limited() {
    return send(HttpRequest.newBuilder(URI.create(shop + "/metrics")))
        .map(LIMITED::matcher)
        .stream()
        .flatMap(Matcher::results)
        .mapToLong(found -> (long) Double.parseDouble(found.group(1)))
        .findFirst()
        .orElse(0);
  }

  /** Returns when the shop asks a search server that was slow again. */
  void awaitRest() {
    await().pollDelay(REST).atMost(REST.multipliedBy(2)).until(() -> true);
  }

  private void must(HttpRequest.Builder request) {
    if (ask(request).isEmpty()) {
      throw new IllegalStateException("the search server refuses " + request.build());
    }
  }

  private Optional<JsonNode> ask(HttpRequest.Builder request) {
    return send(request).map(Servers::json);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
