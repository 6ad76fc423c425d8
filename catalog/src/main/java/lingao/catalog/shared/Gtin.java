package lingao.catalog.shared;

import java.util.regex.Pattern;

/**
 * A Global Trade Item Number, kept as GTIN-14 (GS1 General Specifications, 3.3.2 and 7.9).
 *
 * @param value 14 digits, the last a valid check digit
 */
public record Gtin(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{14}");

  /** Refuses a wrong length or check digit with {@link InvalidValue}. */
  public Gtin {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("gtin", "8, 12, 13 or 14 digits");
    }
    if (!CheckDigit.closes(value)) {
      throw new InvalidValue("gtin", "the check digit does not match");
    }
  }

  /** A GTIN written with 8, 12, 13 or 14 digits. */
  public static Gtin parse(String digits) {
    return switch (digits.length()) {
      case 8, 12, 13, 14 -> new Gtin("0".repeat(14 - digits.length()) + digits);
      default -> throw new InvalidValue("gtin", "8, 12, 13 or 14 digits");
    };
  }

  /** The number as printed under a retail bar code: 13 digits unless the indicator is set. */
  public String printed() {
    return value.startsWith("0") ? value.substring(1) : value;
  }

  @Override
  public String toString() {
    return value;
  }
}
