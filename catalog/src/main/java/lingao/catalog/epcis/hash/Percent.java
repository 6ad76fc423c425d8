package lingao.catalog.epcis.hash;

import java.util.regex.Pattern;
import lingao.catalog.gs1.Escapes;
import lingao.catalog.gs1.Gs1Refused;
import org.jspecify.annotations.Nullable;

/**
 * Percent-encoding of GS1 values as hashes have it (GS1 Digital Link URI Syntax 1.2, table 7-1),
 * which leaves some signs as they are that {@code gs1} encodes.
 */
final class Percent {

  /** GS1's character set 82, beside {@code #} that component and part identifiers may have. */
  private static final Pattern GS1_TEXT = Pattern.compile("[!-#%-?A-Z_a-z]+");

  private static final String PLAIN = "-._';=";

  private Percent() {}

  /** The value that is written {@code encoded}; null if it is none, such as {@code %zz}. */
  static @Nullable String decoded(String encoded) {
    try {
      String text = Escapes.decode(encoded);
      return GS1_TEXT.matcher(text).matches() ? text : null;
    } catch (Gs1Refused e) {
      return null;
    }
  }

  /** {@code value}, decoded, with all but letters, digits and a few signs as {@code %XX}. */
  static String encoded(String value) {
    return Escapes.encode(value, c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }
}
