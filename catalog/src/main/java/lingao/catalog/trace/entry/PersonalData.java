package lingao.catalog.trace.entry;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what belongs to a private person in words that everybody will read: mobile numbers of the
 * mainland, and identity card numbers (GB 11643) in their writing of today and of old.
 */
public final class PersonalData {

  private static final String GAP = "[\\s\\p{Pd}.·]*";
  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)(?:(?:\\+|00)?86" + GAP + ")?1[3-9](?:" + GAP + "\\d){9}(?!\\d)");
  private static final Pattern CARD =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-9](?:" + GAP + "\\d){16}" + GAP + "[0-9Xx](?![0-9A-Za-z])");
  private static final Pattern OLD_CARD =
      Pattern.compile(
          "(?<!\\d)[1-9]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?!\\d)");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private PersonalData() {}

  /** Whether {@code words} hold such a number. */
  public static boolean isIn(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
    return MOBILE.matcher(plain).find() || OLD_CARD.matcher(plain).find() || hasCard(plain);
  }

  private static boolean hasCard(String plain) {
    Matcher card = CARD.matcher(plain);
    for (int from = 0; card.find(from); from = card.start() + 1) {
      if (isCard(card.group().replaceAll("[^0-9Xx]", ""))) {
        return true;
      }
    }
    return false;
  }

  /** GB 11643: a month, a day, and a check character by ISO 7064 MOD 11-2. */
  private static boolean isCard(String digits) {
    int month = Integer.parseInt(digits.substring(10, 12));
    int day = Integer.parseInt(digits.substring(12, 14));
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    boolean checks = CHECKS.charAt(sum % 11) == Character.toUpperCase(digits.charAt(17));
    return checks && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
