package lingao.catalog.epcis.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of texts. */
final class Forms {

  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?"
              + "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])");

  /** What a URI has beside letters and digits (RFC 3986, 2). */
  private static final String SIGNS = "-._~:/?#[]@!$&'()*+,;=%";

  private Forms() {}

  /** A time of day that exists, on a day that exists, with its offset (RFC 3339). */
  static boolean isTime(String text) {
    Matcher parts = TIME.matcher(text);
    if (text.length() > 100 || !parts.matches()) {
      return false;
    }
    try {
      LocalDate.parse(parts.group(1));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A URI with its scheme (RFC 3986, 3), which compact URIs such as {@code ex:a} are too. */
  static boolean isUri(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || !isScheme(text, colon)) {
      return false;
    }
    for (int i = colon + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((!isLetterOrDigit(c) && SIGNS.indexOf(c) < 0) || (c == '%' && !isEscape(text, i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isScheme(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && (i == 0 || "+-.".indexOf(c) < 0)) {
        return false;
      }
    }
    return !Character.isDigit(text.charAt(0));
  }

  private static boolean isEscape(String text, int percent) {
    return percent + 2 < text.length()
        && Character.digit(text.charAt(percent + 1), 16) >= 0
        && Character.digit(text.charAt(percent + 2), 16) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
