package lingao.catalog.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom the shop and the courier turn to about an order.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters on one line
 * @param email to which the order's mails go, if wanted
 */
public record Contact(String name, Mobile mobile, Optional<Email> email) {

  /** The most characters of a name. */
  public static final int LONGEST_NAME = 40;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]");

  /** Refuses a missing, longer or unprintable name with {@link InvalidValue}. */
  public Contact {
    name = name.length() > 10 * LONGEST_NAME ? "" : oneLine(name);
    if (name.isEmpty()
        || name.codePointCount(0, name.length()) > LONGEST_NAME
        || INVISIBLE.matcher(name).find()) {
      throw new InvalidValue("name", "1 to " + LONGEST_NAME + " characters");
    }
  }

  private static String oneLine(String written) {
    String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
    return SPACE.matcher(composed).replaceAll(" ").strip();
  }

  /** Masked: logs tell no persons. */
  @Override
  public String toString() {
    return mobile.masked();
  }
}
