package lingao.catalog.gs1;

import java.math.BigInteger;

/**
 * The pair of check characters at the end of an alphanumeric key such as the GMN (GS1 General
 * Specifications, 7.9): the places of the characters in set 82, weighed from the right by the
 * primes, give modulo 1021 two characters of set 32.
 */
final class CheckPair {

  private static final String SET_82 =
      "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
  private static final String SET_32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int MODULUS = 1021;

  private CheckPair() {}

  /** Whether the last two of {@code value}, all of set 82, are the check characters of the rest. */
  static boolean closes(String value) {
    int data = value.length() - 2;
    return data >= 0 && of(value.substring(0, data)).equals(value.substring(data));
  }

  /** The two check characters that follow {@code data}, all of set 82. */
  static String of(String data) {
    int sum = 0;
    BigInteger prime = BigInteger.TWO;
    for (int i = data.length() - 1; i >= 0; i--) {
      sum += SET_82.indexOf(data.charAt(i)) * prime.intValueExact();
      prime = prime.nextProbablePrime();
    }
    int rest = sum % MODULUS;
    return "" + SET_32.charAt(rest / 32) + SET_32.charAt(rest % 32);
  }
}
