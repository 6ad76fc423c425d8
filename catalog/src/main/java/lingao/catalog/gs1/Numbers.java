package lingao.catalog.gs1;

import java.math.BigInteger;

/** Rules between the digits of a component. */
final class Numbers {

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private Numbers() {}

  /** Whether the first {@code width} digits are a piece of as many as the others say. */
  static boolean isPieceOfTotal(String digits, int width) {
    return isPieceOfTotal(new String[] {digits.substring(0, width), digits.substring(width)});
  }

  /** Whether of two numbers the first is at least one, and no greater than the second. */
  static boolean isPieceOfTotal(String[] numbers) {
    BigInteger piece = new BigInteger(numbers[0]);
    return piece.signum() > 0 && piece.compareTo(new BigInteger(numbers[1])) <= 0;
  }

  /** Whether the check digits of an IBAN of letters and digits match (ISO 13616, MOD 97-10). */
  static boolean isIban(String iban) {
    StringBuilder digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }
}
