package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import lingao.catalog.shared.HmacSha256;
import lingao.catalog.shared.ShopSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether the stub stands in for Stripe, and its keys: made for this shop, the same on every node
 * and after each restart.
 */
@ApplicationScoped
public class StubKeys {

  private static final String PURPOSE = "stripe-stub";

  @Inject private ShopSecret secret;

  @Inject
  @ConfigProperty(name = "stripe.api.key")
  private Optional<String> realKey;

  @Inject
  @ConfigProperty(name = "stripe.webhook.secret")
  private Optional<String> webhookSecret;

  /** Only where no key of the real service is set. */
  public boolean standsIn() {
    return realKey.isEmpty();
  }

  /** With what the shop's server calls the stub. */
  public String secretKey() {
    return "sk_test_" + secret.sign(PURPOSE, "secret key");
  }

  /** With what the stub signs its webhooks: as set, or else its own. */
  public String webhookSecret() {
    return webhookSecret.orElseGet(() -> "whsec_" + secret.sign(PURPOSE, "webhook"));
  }

  /**
   * Whether that header carries the {@link #secretKey}.
   *
   * @param authorization {@code Bearer} or {@code Basic}, as Stripe takes both
   */
  boolean isServer(Optional<String> authorization) {
    return authorization.map(StubKeys::key).filter(this::isSecretKey).isPresent();
  }

  private boolean isSecretKey(String key) {
    return HmacSha256.same(key, secretKey());
  }

  private static String key(String authorization) {
    if (authorization.startsWith("Bearer ")) {
      return authorization.substring("Bearer ".length()).strip();
    }
    if (authorization.startsWith("Basic ")) {
      return basic(authorization.substring("Basic ".length()).strip());
    }
    return "";
  }

  private static String basic(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      return pair.replaceFirst(":.*$", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
