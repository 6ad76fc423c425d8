package lingao.catalog.ordering;

import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.Sha256;

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
    return new OrderKey(
        Sha256.hex(owner + "\n" + key), Sha256.hex(Json.toColumn(checkout).toString()));
  }
}
