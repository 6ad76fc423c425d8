package lingao.catalog.ordering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Json;

/**
 * An idempotency key with the request it came with, both as SHA-256 in hexadecimal.
 *
 * @param hash of the key and whose it is: guests share one space of keys
 */
record OrderKey(String hash, String request) {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

  /** Refuses a key that is not 1 to 255 printable ASCII characters with {@link InvalidValue}. */
  static OrderKey of(String key, Checkout checkout) {
    if (!FORM.matcher(key).matches()) {
      throw new InvalidValue("Idempotency-Key", "1 to 255 printable ASCII characters");
    }
    String owner = checkout.customer().map(id -> "customer " + id).orElse("guest");
    return new OrderKey(digest(owner + "\n" + key), digest(Json.toColumn(checkout).toString()));
  }

  private static String digest(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
