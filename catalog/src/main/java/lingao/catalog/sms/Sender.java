package lingao.catalog.sms;

import java.text.Normalizer;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * The number that a message came from, one number however it is written: 5 to 15 digits (ITU-T
 * E.164), those of mainland China without their country's.
 */
record Sender(String digits) {

  private static final int LONGEST_WRITTEN = 40;
  private static final Pattern BETWEEN = Pattern.compile("[\\s().\\-‐-―−]+");
  private static final Pattern HOME = Pattern.compile("^(?:\\+|00)?86(?=1\\d{10}$)");
  private static final Pattern FORM = Pattern.compile("\\d{5,15}");

  /** Refuses other lengths and signs with {@link InvalidValue}. */
  Sender {
    if (!FORM.matcher(digits).matches()) {
      throw new InvalidValue("from", "a telephone number");
    }
  }

  static Sender of(String written) {
    if (written.length() > LONGEST_WRITTEN) {
      throw new InvalidValue("from", "a telephone number");
    }
    String folded =
        BETWEEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
    return new Sender(HOME.matcher(folded).replaceFirst("").replaceFirst("^\\+|^00", ""));
  }

  /** Tells nobody's number. */
  @Override
  public String toString() {
    return "a number";
  }
}
