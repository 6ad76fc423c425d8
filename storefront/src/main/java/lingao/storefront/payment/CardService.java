package lingao.storefront.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.payment.stub.StubKeys;
import lingao.storefront.web.SecurityHeadersFilter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** To whom a browser gives a card's figures: to Stripe, or to the stub where there is no key. */
@ApplicationScoped
class CardService {

  /** Stripe's, always loaded from its own server (Stripe, "Integration security guide"). */
  private static final String SCRIPT = "https://js.stripe.com/v3/";

  @Inject private StubKeys stub;

  @Inject
  @ConfigProperty(name = "stripe.publishable.key")
  private Optional<String> publishableKey;

  boolean isStub() {
    return stub.standsIn();
  }

  /** Whether cards can be taken at all. */
  boolean isReady() {
    return isStub() || publishableKey.isPresent();
  }

  Optional<String> publishableKey() {
    return isStub() ? Optional.empty() : publishableKey;
  }

  /** The service's script, which draws its own fields. */
  Optional<String> serviceScript() {
    return publishableKey().map(key -> SCRIPT);
  }

  /** The page's content policy if it has to be wider than all others'. */
  Optional<String> policy() {
    return publishableKey()
        .map(
            key ->
                SecurityHeadersFilter.POLICY
                        .replace("script-src 'self'", "script-src 'self' https://js.stripe.com")
                        .replace("connect-src 'self'", "connect-src 'self' https://api.stripe.com")
                    + "; frame-src https://js.stripe.com https://hooks.stripe.com");
  }
}
