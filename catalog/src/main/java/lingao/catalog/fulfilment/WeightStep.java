package lingao.catalog.fulfilment;

import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;

/**
 * A step of weight and what it costs once it is started.
 *
 * @param grams 1 to 1,000,000
 * @param price at most 100,000 yuan
 */
public record WeightStep(int grams, Money price) {

  private static final int MOST_GRAMS = 1_000_000;
  private static final long MOST_FEN = 10_000_000;

  /** Refuses other numbers with {@link InvalidValue}. */
  public WeightStep {
    if (grams < 1 || grams > MOST_GRAMS) {
      throw new InvalidValue("grams", "from 1 to " + MOST_GRAMS);
    }
    if (price.fen() > MOST_FEN) {
      throw new InvalidValue("price", "at most 100,000 yuan");
    }
  }

  /** How many steps {@code weight} grams have started. */
  long started(long weight) {
    return weight <= 0 ? 0 : (weight - 1) / grams + 1;
  }

  /** What {@code weight} grams cost. */
  long fenOf(long weight) {
    return started(weight) * price.fen();
  }
}
