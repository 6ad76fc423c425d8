package lingao.catalog.basket;

import java.util.Locale;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * A Chinese taxpayer's number (纳税人识别号): today the unified social credit code of 18 characters,
 * whose last is a check character (GB 32100-2015, 4.3); some small businesses still go by an older
 * number of 15 or 20 characters, which has none that could be checked.
 */
final class TaxNumber {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern UNIFIED = Pattern.compile("[" + ALPHABET + "]{18}");
  private static final Pattern OLDER = Pattern.compile("[0-9A-Z]{15}|[0-9A-Z]{20}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000-]+");
  private static final int FACTOR = 3;

  private TaxNumber() {}

  /** The number in upper case without spaces; refuses what is none with {@link InvalidValue}. */
  static String tidy(String typed) {
    String number = SPACES.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    if (!OLDER.matcher(number).matches()
        && !(UNIFIED.matcher(number).matches() && checks(number))) {
      throw new InvalidValue("taxNumber", "a unified social credit code of 18 characters");
    }
    return number;
  }

  /** Weights are powers of 3 modulo 31; the sum with the check character is divisible by 31. */
  private static boolean checks(String code) {
    int weight = 1;
    int sum = 0;
    for (int i = 0; i < code.length() - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * FACTOR % ALPHABET.length();
    }
    return (sum + ALPHABET.indexOf(code.charAt(code.length() - 1))) % ALPHABET.length() == 0;
  }
}
