package lingao.catalog.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/** Quantities without trailing zeros or exponent: 1, not 1.0. */
final class Numbers {

  /** Longer ones are no measurement; an exponent of a billion would fill the memory with zeros. */
  private static final int MAX_DIGITS = 400;

  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

  private Numbers() {}

  /** A number in JSON, field {@code name}. */
  static String of(String name, JsonNode number) {
    double approximate = number.doubleValue();
    if (number.isFloatingPointNumber()
        && !number.isBigDecimal()
        && (Double.isNaN(approximate) || Double.isInfinite(approximate))) {
      throw new InvalidValue(name, "a finite number");
    }
    return plain(name, number.decimalValue());
  }

  /** A number as text, as XML has it. */
  static String of(String name, String text) {
    if (!looksDecimal(text)) {
      throw new InvalidValue(name, "a decimal number");
    }
    return plain(name, new BigDecimal(text));
  }

  /** Whether {@code text} is a decimal number without leading zeros, plus sign or exponent. */
  static boolean looksDecimal(String text) {
    return text.length() <= MAX_DIGITS && DECIMAL.matcher(text).matches();
  }

  private static String plain(String name, BigDecimal number) {
    if (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
      throw new InvalidValue(name, "a number of at most " + MAX_DIGITS + " digits");
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
