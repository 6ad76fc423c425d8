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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands in for a provider. Inbound messages are signed with the secret {@code SMS_SECRET}:
 * HMAC-SHA-256 of number, line feed and text, in UTF-8, as hexadecimal digits. With demo data and
 * no secret it is {@value #DEMO_SECRET}; else there is no provider without one. Outbound messages
 * end here.
 */
@ApplicationScoped
class LocalProvider implements SmsProvider {

  static final String DEMO_SECRET = "demo-sms-2026";

  private static final Logger LOG = Logger.getLogger(LocalProvider.class.getName());
  private static final String ALGORITHM = "HmacSHA256";

  @Inject
  @ConfigProperty(name = "sms.secret")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "demo.data", defaultValue = "false")
  boolean demo;

  @Override
  public void verify(InboundSms sms) {
    String right = sign(key(), sms.from() + "\n" + sms.text());
    if (sms.signature().isBlank()) {
      throw new UntrustedSms("no signature");
    }
    String given = sms.signature().strip().toLowerCase(Locale.ROOT);
    if (!MessageDigest.isEqual(bytes(right), bytes(given))) {
      throw new UntrustedSms("a wrong signature");
    }
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
