package lingao.catalog.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
  private static final String ALGORITHM = "HmacSHA256";

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
    if (!MessageDigest.isEqual(bytes(right), bytes(given))) {
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
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes(secret), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
