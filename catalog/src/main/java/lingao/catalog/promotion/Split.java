package lingao.catalog.promotion;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Splits an amount over weights without losing a fen: by largest remainder, of equal ones the
 * first.
 */
final class Split {

  private Split() {}

  /**
   * Splits an amount.
   *
   * @param amount fen, 0 to the sum of the weights
   * @param weights fen each, from 0
   * @return a share for each weight, at most the weight; together exactly {@code amount}
   */
  static long[] of(long amount, long... weights) {
    long sum = Arrays.stream(weights).sum();
    long[] shares = new long[weights.length];
    if (amount == 0) {
      return shares;
    }
    BigInteger[] remainders = new BigInteger[weights.length];
    for (int i = 0; i < weights.length; i++) {
      BigInteger[] parts =
          BigInteger.valueOf(amount)
              .multiply(BigInteger.valueOf(weights[i]))
              .divideAndRemainder(BigInteger.valueOf(sum));
      shares[i] = parts[0].longValueExact();
      remainders[i] = parts[1];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparing(i -> remainders[i], Comparator.reverseOrder()))
        .limit(amount - Arrays.stream(shares).sum())
        .forEach(i -> shares[i]++);
    return shares;
  }
}
