package lingao.catalog.gs1;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;

/** Percent escapes of URIs (RFC 3986, 2.1). */
public final class Escapes {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Escapes() {}

  /**
   * Decodes a segment of a path. Each escape becomes the character of its byte: no element has
   * characters beyond ASCII, so that others are refused with the element. Refuses a percent sign
   * without two hexadecimal digits with {@link Gs1Refused}.
   */
  public static String decode(String escaped) {
    StringBuilder decoded = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '%') {
        decoded.append((char) octet(escaped, i + 1));
        i += 2;
      } else {
        decoded.append(c);
      }
    }
    return decoded.toString();
  }

  /** Decodes a value of a query, in which a plus sign is a space. */
  static String decodeQuery(String escaped) {
    return decode(escaped.replace('+', ' '));
  }

  private static int octet(String escaped, int from) {
    if (from + 2 > escaped.length()
        || !HexFormat.isHexDigit(escaped.charAt(from))
        || !HexFormat.isHexDigit(escaped.charAt(from + 1))) {
      throw new Gs1Refused(
          Reason.MALFORMED_ESCAPE, "escape", "a percent sign and two hexadecimal digits");
    }
    return HexFormat.fromHexDigits(escaped, from, from + 2);
  }

  /** Escapes all but the unreserved characters (RFC 3986, 2.3), in a path as in a query. */
  static String encode(String value) {
    return encode(
        value, c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~');
  }

  /** Escapes what is not {@code plain}, of characters of ASCII. */
  public static String encode(String value, IntPredicate plain) {
    StringBuilder escaped = new StringBuilder(value.length());
    for (byte b : value.getBytes(StandardCharsets.US_ASCII)) {
      if (plain.test(b)) {
        escaped.append((char) b);
      } else {
        escaped.append('%').append(HEX.toHexDigits(b));
      }
    }
    return escaped.toString();
  }
}
