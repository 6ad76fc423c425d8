package lingao.storefront.sms;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;

/**
 * The fields of a form as {@code application/x-www-form-urlencoded} (URL Living Standard, 5.1), in
 * UTF-8 whatever the container takes for granted. Of fields with one name the first counts.
 */
final class SentFields {

  private final Map<String, String> fields = new HashMap<>();

  /** Refuses a malformed escape with {@link InvalidValue}. */
  SentFields(String body) {
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals >= 0) {
        fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
  }

  /** The value of a field, perhaps empty. */
  Optional<String> get(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private static String decoded(String escaped) {
    try {
      return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("body", "a form with well-formed escapes");
    }
  }
}
