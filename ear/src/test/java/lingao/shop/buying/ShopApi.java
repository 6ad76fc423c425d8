package lingao.shop.buying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import lingao.launcher.RunningShop;

/** Buying as a program does: the guest calls of the JSON API, and the stub's confirmation. */
final class ShopApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final URI shop;

  ShopApi(RunningShop shop) {
    this.shop = shop.address();
  }

  /** A new basket that holds so many of a SKU. */
  String basketOf(String sku, int quantity) {
    String id = expect(201, post("/api/v1/baskets", "{}")).get("id").asText();
    HttpResponse<String> added =
        post(
            "/api/v1/baskets/" + id + "/lines",
            "{\"sku\":\"%s\",\"quantity\":%d}".formatted(sku, quantity));
    if (added.statusCode() / 100 != 2) {
      throw new UnexpectedAnswer(added);
    }
    return id;
  }

  /** Orders what is in a basket by courier to the county, to be paid by card. */
  HttpResponse<String> order(String basket, String idempotencyKey) {
    String body =
        """
        {"basketId": "%s",
         "contact": {"name": "王小妹", "mobile": "13876543210"},
         "delivery": {"kind": "courier", "province": "海南省",
           "city": "省直辖县级行政区划", "county": "临高县", "street": "文明东路 1 号"},
         "paymentMethod": "card"}
        """
            .formatted(basket);
    return post("/api/v1/orders", body, "Idempotency-Key", idempotencyKey);
  }

  HttpResponse<String> order(JsonNode placed) {
    return get(address(placed));
  }

  HttpResponse<String> cancel(JsonNode placed) {
    return post(address(placed).replace("?", "/cancel?"), "");
  }

  /** Pays by a card that is good, as the buyer's client would. */
  HttpResponse<String> confirm(JsonNode placed) {
    JsonNode payment = placed.get("payment");
    return send(
        request("/stripe-stub/v1/payment_intents/%s/confirm".formatted(text(payment, "intent")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "payment_method=pm_card_visa&client_secret="
                        + URLEncoder.encode(
                            text(payment, "clientSecret"), StandardCharsets.UTF_8))));
  }

  String status(JsonNode placed) {
    return expect(200, order(placed)).get("status").asText();
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** The answer's body, when it has that status. */
  static JsonNode expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new UnexpectedAnswer(answer);
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(JsonNode placed) {
    return "/api/v1/orders/%s?token=%s".formatted(text(placed, "number"), text(placed, "token"));
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  private HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(shop.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
