package lingao.catalog.epcis.hash;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Percent-encoding of GS1 values in a path (GS1 Digital Link URI Syntax 1.2, table 7-1). */
final class Percent {

  /** GS1's character set 82, beside {@code #} that component and part identifiers may have. */
  private static final Pattern GS1_TEXT = Pattern.compile("[!-#%-?A-Z_a-z]+");

  private static final String PLAIN = "-._';=";

  private Percent() {}

  /** The value that is written {@code encoded}; null if it is none, such as {@code %zz}. */
  static @Nullable String decoded(String encoded) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        int high = digit(encoded, i + 1);
        int low = digit(encoded, i + 2);
        if (high < 0 || low < 0) {
          return null;
        }
        c = (char) (high * 16 + low);
        i += 2;
      }
      text.append(c);
    }
    return GS1_TEXT.matcher(text).matches() ? text.toString() : null;
  }

  private static int digit(String text, int at) {
    return at < text.length() && HexFormat.isHexDigit(text.charAt(at))
        ? HexFormat.fromHexDigit(text.charAt(at))
        : -1;
  }

  /** {@code value}, decoded, with all but letters, digits and a few signs as {@code %XX}. */
  static String encoded(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
        text.append(c);
      } else {
        text.append(String.format("%%%02X", (int) c));
      }
    }
    return text.toString();
  }
}
