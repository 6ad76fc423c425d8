package lingao.catalog.review;

import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/** What somebody has written, as it is kept. */
final class Words {

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}&&[^\\n\\u200d]]");
  private static final Pattern GAP = Pattern.compile("\\n(\\s*\\n)+");

  private Words() {}

  /**
   * {@code text} without control characters other than line ends, of empty lines one.
   *
   * @param name of the value, for the refusal
   * @param longest characters; at least 2 are needed
   * @throws InvalidValue when it is shorter or longer
   */
  static String tidy(String name, String text, int longest) {
    String tidy = text.length() > 20 * longest ? "" : tidy(text);
    int length = tidy.codePointCount(0, tidy.length());
    if (length < 2 || length > longest) {
      throw new InvalidValue(name, "2 to " + longest + " characters");
    }
    return tidy;
  }

  private static String tidy(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    String plain = CONTROL.matcher(lines).replaceAll("");
    return GAP.matcher(plain).replaceAll("\n\n").strip();
  }
}
