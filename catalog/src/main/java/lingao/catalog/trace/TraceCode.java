package lingao.catalog.trace;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * The short code printed on each batch's boxes: {@code LG}, nine digits, and a check digit by ISO
 * 7064 MOD 11,10, which finds each single wrong digit and nearly all swapped neighbours.
 *
 * @param value such as {@code LG0000200016}
 */
public record TraceCode(String value) {

  private static final int LONGEST = 64;
  private static final Pattern FORM = Pattern.compile("LG\\d{10}");

  /** Refuses a wrong form or check digit with {@link InvalidValue}. */
  public TraceCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("trace code", "LG and ten digits");
    }
    if (checkDigit(value.substring(2, 11)) != value.charAt(11)) {
      throw new InvalidValue("trace code", "the check digit does not match");
    }
  }

  /**
   * A code as people write it: full-width or lower case, with spaces or hyphens, with or without
   * LG.
   */
  public static TraceCode parse(String written) {
    if (written.length() > LONGEST) {
      throw new InvalidValue("trace code", "LG and ten digits");
    }
    return new TraceCode(plain(written));
  }

  /**
   * Whether {@code written} has the form of a code, its check digit aside: then {@link #parse} can
   * only fail for a digit that was misread.
   */
  public static boolean isWritten(String written) {
    return written.length() <= LONGEST && FORM.matcher(plain(written)).matches();
  }

  /** The code of a number. */
  static TraceCode of(int number) {
    String digits = String.format(Locale.ROOT, "%09d", number);
    return new TraceCode("LG" + digits + checkDigit(digits));
  }

  private static String plain(String written) {
    String plain =
        Normalizer.normalize(written, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Pd}]", "")
            .toUpperCase(Locale.ROOT);
    return plain.matches("\\d{10}") ? "LG" + plain : plain;
  }

  /** The check digit of {@code digits}. */
  static char checkDigit(String digits) {
    int product = 10;
    for (int i = 0; i < digits.length(); i++) {
      int sum = (digits.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (char) ('0' + (11 - product) % 10);
  }

  /** The code in groups, easier to read and type: {@code LG 00002 00016}. */
  public String grouped() {
    return value.substring(0, 2) + " " + value.substring(2, 7) + " " + value.substring(7);
  }

  @Override
  public String toString() {
    return value;
  }
}
