package lingao.catalog.promotion;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * What a buyer types to use a coupon.
 *
 * @param value 3 to {@value #LONGEST} capital letters and digits
 */
public record CouponCode(String value) {

  /** The most characters of a code. */
  public static final int LONGEST = 20;

  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3," + LONGEST + "}");
  private static final Pattern GAP = Pattern.compile("[\\s\\-]+");

  /** Refuses other forms with {@link InvalidValue}. */
  public CouponCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("code", "3 to " + LONGEST + " letters and digits");
    }
  }

  /** The code that somebody typed, whatever its case, width, spaces and hyphens; else nothing. */
  public static Optional<CouponCode> of(String typed) {
    if (typed.length() > 4 * LONGEST) {
      return Optional.empty();
    }
    String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String code = GAP.matcher(folded).replaceAll("");
    return FORM.matcher(code).matches() ? Optional.of(new CouponCode(code)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
