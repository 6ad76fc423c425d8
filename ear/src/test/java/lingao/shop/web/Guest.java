package lingao.shop.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A guest who buys through the JSON API. */
final class Guest {

  private static final String JSON = "application/json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Http http;

  Guest(Http http) {
    this.http = http;
  }

  /** The id of a new basket with pieces of a SKU. */
  String basketWith(String sku, int quantity) {
    String id = json(http.send("POST", "/api/v1/baskets", "")).at("/id").asText();
    HttpResponse<String> added = add(id, "{\"sku\":\"" + sku + "\",\"quantity\":" + quantity + "}");
    if (added.statusCode() != 200) {
      throw new AssertionError("nothing was put in: " + added.statusCode() + " " + added.body());
    }
    return id;
  }

  HttpResponse<String> add(String basket, String body) {
    return http.send("POST", "/api/v1/baskets/" + basket + "/lines", body, "Content-Type", JSON);
  }

  HttpResponse<String> order(String key, String body) {
    return http.send("POST", "/api/v1/orders", body, "Content-Type", JSON, "Idempotency-Key", key);
  }

  HttpResponse<String> look(JsonNode placed) {
    return http.get(placed.at("/url").asText());
  }

  HttpResponse<String> cancel(JsonNode placed) {
    return http.send("POST", placed.at("/url").asText().replace("?", "/cancel?"), "");
  }

  /** Pays as a client of the payment service does. */
  HttpResponse<String> confirm(JsonNode placed, String method) {
    String form =
        "client_secret="
            + URLEncoder.encode(placed.at("/payment/clientSecret").asText(), StandardCharsets.UTF_8)
            + "&payment_method="
            + method;
    return http.send(
        "POST",
        "/stripe-stub/v1/payment_intents/" + placed.at("/payment/intent").asText() + "/confirm",
        form,
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  /** An order of a basket, to an address in the county. */
  static String checkout(String basket, String method) {
    return "{\"basketId\":\""
        + basket
        + "\",\"contact\":{\"name\":\"王小明\",\"mobile\":\"138 0013 8000\"},"
        + "\"delivery\":{\"kind\":\"courier\",\"province\":\"海南省\",\"city\":\"海口市\","
        + "\"county\":\"龙华区\",\"street\":\"滨海大道 1 号\"},\"paymentMethod\":\""
        + method
        + "\"}";
  }

  static JsonNode json(HttpResponse<String> answer) {
    try {
      return MAPPER.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.statusCode() + " is no JSON", e);
    }
  }
}
