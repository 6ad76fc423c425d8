package lingao.shop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** The addresses of the payment service and of its stub, as strangers meet them. */
@ExtendWith(ShopUnderTest.class)
@Isolated
class StripeAddressesIT {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String INTENTS = "/stripe-stub/v1/payment_intents";

  private Http http;

  @BeforeEach
  void connect(RunningShop shop) {
    http = new Http(shop);
  }

  private HttpResponse<String> webhook(String body, String... headers) {
    return http.send("POST", "/webhooks/stripe", body, headers);
  }

  @Test
  void notices_of_strangers_are_refused_and_large_ones_not_read() {
    String event = "{\"id\":\"evt_1\",\"type\":\"payment_intent.succeeded\"}";
    assertThat(webhook(event).statusCode()).isEqualTo(400);
    assertThat(webhook(event, "Stripe-Signature", "t=1,v1=00").statusCode()).isEqualTo(400);
    assertThat(webhook("", "Stripe-Signature", "nonsense").statusCode()).isEqualTo(400);
    assertThat(webhook("x".repeat(600 * 1024)).statusCode()).isEqualTo(413);
    assertThat(http.get("/webhooks/stripe").statusCode()).isEqualTo(405);
  }

  @Test
  void the_stub_tells_strangers_nothing_in_stripes_own_shape() {
    HttpResponse<String> none = http.send("POST", INTENTS, "amount=1&currency=cny");
    assertThat(none.statusCode()).isEqualTo(401);
    JsonNode error = Guest.json(none).at("/error");
    assertThat(error.at("/type").asText()).isEqualTo("invalid_request_error");
    assertThat(error.at("/message").asText()).contains("did not provide an API key");
    assertThat(http.get(INTENTS, "Authorization", "Bearer sk_test_guessed").body())
        .contains("Invalid API Key provided")
        .doesNotContain("sk_test_guessed");
    assertThat(http.get(INTENTS + "/pi_none?client_secret=x").statusCode()).isEqualTo(404);
    assertThat(http.get("/stripe-stub/wallet/pi_none?client_secret=x").statusCode()).isEqualTo(404);
    assertThat(
            http.send("POST", INTENTS, "x=" + "y".repeat(70_000), "Content-Type", FORM)
                .statusCode())
        .isEqualTo(413);
  }
}
