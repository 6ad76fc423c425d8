package lingao.catalog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what the shop hands out and takes back: cookies, links in mails. Each purpose has a key of
 * its own, made when it is first needed and the same on every node.
 */
@ApplicationScoped
public class ShopSecret {

  private static final String ALGORITHM = "HmacSHA256";

  @Inject private SecretStore store;

  private final Map<String, SecretKeySpec> keys = new ConcurrentHashMap<>();

  /**
   * The signature of {@code text}: HMAC-SHA-256 in base64url without padding, 43 characters.
   *
   * @param purpose lower-case letters and hyphens, 2 to 40, such as {@code order}; a signature made
   *     for one purpose is worth nothing for another
   */
  public String sign(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(keys.computeIfAbsent(purpose, this::key));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  /** Whether {@code signature} is {@link #sign}'s, in a time that tells nothing about it. */
  public boolean verify(String purpose, String text, String signature) {
    return MessageDigest.isEqual(
        sign(purpose, text).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }

  private SecretKeySpec key(String purpose) {
    return new SecretKeySpec(Base64.getUrlDecoder().decode(store.value(purpose)), ALGORITHM);
  }
}
