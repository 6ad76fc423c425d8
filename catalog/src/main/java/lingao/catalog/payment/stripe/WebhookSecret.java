package lingao.catalog.payment.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.payment.stub.StubKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * With what Stripe signs its events for this shop: {@code STRIPE_WEBHOOK_SECRET}, or the stub's
 * own.
 */
@ApplicationScoped
class WebhookSecret {

  @Inject private StubKeys stub;

  @Inject
  @ConfigProperty(name = "stripe.webhook.secret")
  private Optional<String> configured;

  String value() {
    if (stub.standsIn()) {
      return stub.webhookSecret();
    }
    return configured.orElseThrow(
        () -> new IllegalStateException("STRIPE_WEBHOOK_SECRET is needed with STRIPE_API_KEY"));
  }
}
