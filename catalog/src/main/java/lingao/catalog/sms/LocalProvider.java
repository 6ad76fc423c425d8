package lingao.catalog.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.shared.HmacSha256;
import lingao.catalog.shared.ShopTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands in for a provider. Inbound messages are signed with the secret {@code SMS_SECRET}:
 * HMAC-SHA-256 of number, line feed and text, in UTF-8, as hexadecimal digits. One that says when
 * it was passed on, in seconds since 1970, is signed over {@code v2}, time, name, number and text,
 * a line feed between them, and refused {@value #TOLERANCE_SECONDS} seconds later or earlier: who
 * has overheard it can't send it again. With demo data and no secret it is {@value #DEMO_SECRET};
 * else there is no provider without one. Outbound messages end here.
 */
@ApplicationScoped
class LocalProvider implements SmsProvider {

  static final String DEMO_SECRET = "demo-sms-2026";

  private static final Logger LOG = Logger.getLogger(LocalProvider.class.getName());

  /** As with {@code Stripe-Signature}. */
  private static final long TOLERANCE_SECONDS = 300;

  @Inject ShopTime clock;

  @Inject
  @ConfigProperty(name = "sms.secret")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "demo.data", defaultValue = "false")
  boolean demo;

  @Override
  public void verify(InboundSms sms) {
    String right = sign(key(), signed(sms));
    if (sms.signature().isBlank()) {
      throw new UntrustedSms("no signature");
    }
    String given = sms.signature().strip().toLowerCase(Locale.ROOT);
    if (!HmacSha256.same(right, given)) {
      throw new UntrustedSms("a wrong signature");
    }
    if (sms.time().filter(time -> !isNow(time)).isPresent()) {
      throw new UntrustedSms("passed on too long ago");
    }
  }

  /** No number is {@code v2}, so that neither form can be taken for the other. */
  private static String signed(InboundSms sms) {
    String message = sms.from() + "\n" + sms.text();
    return sms.time()
        .map(time -> "v2\n" + time + "\n" + sms.id().orElse("") + "\n" + message)
        .orElse(message);
  }

  private boolean isNow(String time) {
    return time.matches("[0-9]{1,11}")
        && Math.abs(clock.now().getEpochSecond() - Long.parseLong(time)) <= TOLERANCE_SECONDS;
  }

  @Override
  public void send(String to, String text) {
    key();
    LOG.log(Level.INFO, "a message of {0} characters would have been sent", text.length());
  }

  private String key() {
    return secret
        .filter(configured -> !configured.isBlank())
        .or(() -> demo ? Optional.of(DEMO_SECRET) : Optional.empty())
        .orElseThrow(() -> new SmsUnavailable("SMS_SECRET is not set"));
  }

  static String sign(String secret, String text) {
    return HmacSha256.hex(secret, text);
  }
}
