package lingao.catalog.payment.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.payment.stub.StubDoor;
import lingao.catalog.payment.stub.StubKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The connection to Stripe, by {@code STRIPE_API_KEY} and {@code STRIPE_API_BASE}; without either,
 * to the stub within this process.
 */
@ApplicationScoped
class StripeConnection {

  private static final int CONNECT_MS = 5_000;
  private static final int READ_MS = 25_000;

  /** The client repeats what got lost on the way, with the same idempotency key. */
  private static final int RETRIES = 2;

  @Inject private StubDoor door;
  @Inject private StubKeys stub;

  @Inject
  @ConfigProperty(name = "stripe.api.key")
  private Optional<String> apiKey;

  @Inject
  @ConfigProperty(name = "stripe.api.base")
  private Optional<String> apiBase;

  @SuppressWarnings("NullAway.Init")
  private StripeClient client;

  /** A question to Stripe. */
  interface Question<T> {
    T ask(StripeClient stripe) throws StripeException;
  }

  @PostConstruct
  void connect() {
    StripeClient.StripeClientBuilder builder =
        StripeClient.builder()
            .setApiKey(apiKey.orElseGet(stub::secretKey))
            .setConnectTimeout(CONNECT_MS)
            .setReadTimeout(READ_MS)
            .setMaxNetworkRetries(RETRIES);
    if (stub.standsIn() && apiBase.isEmpty()) {
      builder.setHttpClient(new StubTransport(door));
    }
    apiBase.ifPresent(base -> builder.setApiBase(base.replaceFirst("/$", "")));
    client = builder.build();
  }

  /** Asks; what Stripe refuses is told in the shop's words. */
  <T> T ask(Question<T> question) {
    try {
      return question.ask(client);
    } catch (StripeException e) {
      throw Refusals.of(e);
    }
  }
}
