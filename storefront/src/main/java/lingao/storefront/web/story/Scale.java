package lingao.storefront.web.story;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of values: a range that holds all of them with some air, and round numbers on it.
 *
 * @param step between the round numbers
 */
record Scale(double low, double high, double step) {

  private static final int MOST_STEPS = 6;
  private static final double[] ROUND = {1, 2, 5, 10};

  /** A scale for values from {@code low} to {@code high}, which may be the same. */
  static Scale of(double low, double high) {
    double range = Math.max(high - low, 1);
    double step = roundStep(range / MOST_STEPS);
    return new Scale(
        Math.floor((low - range * 0.08) / step) * step,
        Math.ceil((high + range * 0.08) / step) * step,
        step);
  }

  /** The round numbers, rising. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long count = Math.round((high - low) / step);
    for (int i = 0; i <= count; i++) {
      ticks.add(low + i * step);
    }
    return List.copyOf(ticks);
  }

  /** How far up {@code value} is: 0 at the lower end, 1 at the upper one, never beyond. */
  double part(double value) {
    return Math.min(1, Math.max(0, (value - low) / (high - low)));
  }

  /** The least of 1, 2, 5 times a power of ten that is not less than {@code rough}. */
  private static double roundStep(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double round : ROUND) {
      if (round * power >= rough - 1e-9) {
        return round * power;
      }
    }
    return 10 * power;
  }
}
