package lingao.catalog.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A mobile number of mainland China: eleven digits, the first 1, the second 3 to 9 (the numbering
 * plan of the Ministry of Industry and Information Technology).
 *
 * @param value eleven ASCII digits, such as {@code 13800138000}
 */
public record Mobile(String value) {

  private static final int LONGEST_WRITTEN = 40;
  private static final Pattern BETWEEN = Pattern.compile("[\\s().\\-‐-―−]+");
  private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)?86(?=1)");
  private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}");

  /**
   * Takes the number as people write it: with {@code +86} or {@code 0086} before it, spaces, dashes
   * or parentheses in it, in full-width digits. Refuses all else with {@link InvalidValue}.
   */
  public Mobile {
    value = value.length() > LONGEST_WRITTEN ? "" : plain(value);
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("mobile", "a mainland mobile number of 11 digits");
    }
  }

  /** The number for eyes that need not know it all, such as {@code 138****8000}. */
  public String masked() {
    return value.substring(0, 3) + "****" + value.substring(7);
  }

  /** The number in three groups, as it is read aloud: {@code 138 0013 8000}. */
  public String grouped() {
    return value.substring(0, 3) + ' ' + value.substring(3, 7) + ' ' + value.substring(7);
  }

  private static String plain(String written) {
    String folded = Normalizer.normalize(written, Normalizer.Form.NFKC);
    return COUNTRY.matcher(BETWEEN.matcher(folded).replaceAll("")).replaceFirst("");
  }

  /** Masked: logs tell no numbers. */
  @Override
  public String toString() {
    return masked();
  }
}
