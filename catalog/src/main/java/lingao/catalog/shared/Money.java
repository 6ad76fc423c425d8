package lingao.catalog.shared;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * An amount of Chinese yuan.
 *
 * @param fen hundredths of a yuan, 0 to 99,999,999,999
 */
public record Money(long fen) implements Comparable<Money> {

  private static final long LARGEST_FEN = 99_999_999_999L;

  /** Refuses negative and absurdly large amounts with {@link InvalidValue}. */
  public Money {
    if (fen < 0 || fen > LARGEST_FEN) {
      throw new InvalidValue("money", "from 0 to 999,999,999.99 yuan");
    }
  }

  /** An amount of {@code yuan}, at most two decimals, such as {@code 19.8}. */
  public static Money ofYuan(String yuan) {
    try {
      BigDecimal amount = new BigDecimal(yuan.strip());
      if (amount.scale() > 2 || amount.precision() - amount.scale() > 12) {
        throw new InvalidValue("money", "yuan with at most two decimals");
      }
      return new Money(amount.movePointRight(2).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      throw new InvalidValue("money", "yuan with at most two decimals");
    }
  }

  /** The amount as a plain number of yuan, two decimals, such as {@code 19.80}. */
  public String yuan() {
    return String.format(Locale.ROOT, "%d.%02d", fen / 100, fen % 100);
  }

  /** The amount as shown on a price tag, such as {@code ¥19.80}. */
  public String tag() {
    return "¥" + yuan();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }
}
