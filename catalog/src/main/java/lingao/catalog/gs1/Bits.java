package lingao.catalog.gs1;

import java.math.BigInteger;

/** The bits of a text in base64url (RFC 4648, 5), read from its beginning, six a character. */
final class Bits {

  static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int EACH = 6;

  private final String text;
  private int at;

  Bits(String text) {
    this.text = text;
  }

  /** How many are left. */
  int left() {
    return text.length() * EACH - at;
  }

  /** The next bits as a number; at most 31. */
  int take(int count) {
    requireLeft(count);
    int number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 1 | next();
    }
    return number;
  }

  /**
   * A number of {@code length} decimal digits, in as many bits as the greatest of that length
   * needs.
   */
  String digits(int length) {
    int count = BigInteger.TEN.pow(length).subtract(BigInteger.ONE).bitLength();
    requireLeft(count);
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < count; i++) {
      number = number.shiftLeft(1).or(BigInteger.valueOf(next()));
    }
    String digits = length == 0 ? "" : number.toString();
    if (digits.length() > length) {
      throw refused();
    }
    return "0".repeat(length - digits.length()) + digits;
  }

  /** Characters, each by its place in {@code alphabet}. */
  String characters(int length, int bitsEach, String alphabet) {
    StringBuilder characters = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      characters.append(alphabet.charAt(take(bitsEach)));
    }
    return characters.toString();
  }

  private int next() {
    int six = ALPHABET.indexOf(text.charAt(at / EACH));
    int bit = six >> (EACH - 1 - at % EACH) & 1;
    at++;
    return bit;
  }

  private void requireLeft(int count) {
    if (count > left()) {
      throw refused();
    }
  }

  static Gs1Refused refused() {
    return new Gs1Refused(Reason.NOT_A_LINK, "link", "compressed as GS1 does it, or not at all");
  }
}
