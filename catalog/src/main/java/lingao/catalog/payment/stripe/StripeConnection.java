package lingao.catalog.payment.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.payment.PaymentUnavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The connection to Stripe, by {@code STRIPE_API_KEY} and {@code STRIPE_API_BASE}. */
@ApplicationScoped
class StripeConnection {

  private static final int CONNECT_MS = 5_000;
  private static final int READ_MS = 25_000;

  /** The client repeats what got lost on the way, with the same idempotency key. */
  private static final int RETRIES = 2;

  @Inject
  @ConfigProperty(name = "stripe.api.key")
  private Optional<String> apiKey;

  @Inject
  @ConfigProperty(name = "stripe.api.base")
  private Optional<String> apiBase;

  private @Nullable StripeClient client;

  /** A question to Stripe. */
  interface Question<T> {
    T ask(StripeClient stripe) throws StripeException;
  }

  @PostConstruct
  void connect() {
    client = apiKey.map(this::client).orElse(null);
  }

  private StripeClient client(String key) {
    StripeClient.StripeClientBuilder builder =
        StripeClient.builder()
            .setApiKey(key)
            .setConnectTimeout(CONNECT_MS)
            .setReadTimeout(READ_MS)
            .setMaxNetworkRetries(RETRIES);
    apiBase.ifPresent(base -> builder.setApiBase(base.replaceFirst("/$", "")));
    return builder.build();
  }

  /** Asks; what Stripe refuses is told in the shop's words. */
  <T> T ask(Question<T> question) {
    if (client == null) {
      throw new PaymentUnavailable("no payment service is set up", null);
    }
    try {
      return question.ask(client);
    } catch (StripeException e) {
      throw Refusals.of(e);
    }
  }
}
