package lingao.catalog.payment.stub;

import java.security.SecureRandom;

/** Names as Stripe makes them: a prefix and random letters and digits. */
final class StubIds {

  private static final String SIGNS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private StubIds() {}

  /** Such as {@code pi_3…}: nobody guesses another's. */
  static String of(String prefix) {
    return prefix + "_" + random(LENGTH);
  }

  static String random(int length) {
    StringBuilder text = new StringBuilder(length);
    RANDOM.ints(length, 0, SIGNS.length()).mapToObj(SIGNS::charAt).forEach(text::append);
    return text.toString();
  }
}
