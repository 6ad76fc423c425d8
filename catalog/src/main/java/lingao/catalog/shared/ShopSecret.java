package lingao.catalog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs what the shop hands out and takes back: cookies, links in mails. Each purpose has a key of
 * its own, made when it is first needed and the same on every node.
 */
@ApplicationScoped
public class ShopSecret {

  @Inject private SecretStore store;

  private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

  /**
   * The signature of {@code text}: HMAC-SHA-256 in base64url without padding, 43 characters.
   *
   * @param purpose lower-case letters and hyphens, 2 to 40, such as {@code order}; a signature made
   *     for one purpose is worth nothing for another
   */
  public String sign(String purpose, String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(HmacSha256.sign(keys.computeIfAbsent(purpose, this::key), text));
  }

  /** Whether {@code signature} is {@link #sign}'s, in a time that tells nothing about it. */
  public boolean verify(String purpose, String text, String signature) {
    return HmacSha256.same(sign(purpose, text), signature);
  }

  private byte[] key(String purpose) {
    return Base64.getUrlDecoder().decode(store.value(purpose));
  }
}
