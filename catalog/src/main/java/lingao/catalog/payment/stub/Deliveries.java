package lingao.catalog.payment.stub;

import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Delivers webhooks, signed as Stripe signs them, several at a time and in no certain order. */
@ApplicationScoped
class Deliveries {

  private static final Logger LOG = Logger.getLogger(Deliveries.class.getName());
  private static final int AT_ONCE = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject private DeliveryStore store;
  @Inject private StubKeys keys;

  @Inject
  @ConfigProperty(name = "stripe.stub.webhook")
  private Optional<String> address;

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /** Delivers what is due; whether there may be more. */
  boolean some() {
    List<Delivery> due = store.take(AT_ONCE);
    List<CompletableFuture<Boolean>> answers = due.stream().map(this::send).toList();
    for (int i = 0; i < due.size(); i++) {
      if (answers.get(i).join()) {
        store.done(due.get(i));
      } else {
        store.failed(due.get(i));
      }
    }
    return due.size() == AT_ONCE;
  }

  private CompletableFuture<Boolean> send(Delivery delivery) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(target()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Stripe-Signature", signature(delivery.payload()))
            .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
            .POST(HttpRequest.BodyPublishers.ofString(delivery.payload()))
            .build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .handle((response, fault) -> fault == null && isTaken(delivery, response.statusCode()));
  }

  private static boolean isTaken(Delivery delivery, int status) {
    boolean taken = status / 100 == 2;
    if (!taken) {
      LOG.log(Level.INFO, "webhook {0} was answered {1}", new Object[] {delivery.event(), status});
    }
    return taken;
  }

  private String target() {
    return address.orElseGet(() -> publicUrl.replaceFirst("/$", "") + "/webhooks/stripe");
  }

  /** {@code t=…,v1=…} (Stripe, "Verify webhook signatures manually"). */
  private String signature(String payload) {
    try {
      return Webhook.Signature.generateSignatureHeader(payload, keys.webhookSecret());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
