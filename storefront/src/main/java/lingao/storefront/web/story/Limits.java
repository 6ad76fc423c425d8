package lingao.storefront.web.story;

import java.util.Optional;
import lingao.catalog.product.Temperature;

/**
 * Between which degrees Celsius goods are to be kept: both ends still allowed.
 *
 * @param low −{@link Double#MAX_VALUE} for none
 */
record Limits(double low, double high) {

  private static final Limits CHILLED = new Limits(0, 8);
  private static final Limits FROZEN = new Limits(-Double.MAX_VALUE, -18);

  /** The limits of the cold chain by which goods are carried, as the catalog has them. */
  static Optional<Limits> of(Temperature temperature) {
    return switch (temperature) {
      case AMBIENT -> Optional.empty();
      case CHILLED -> Optional.of(CHILLED);
      case FROZEN -> Optional.of(FROZEN);
    };
  }

  boolean allow(double degrees) {
    return degrees >= low && degrees <= high;
  }

  boolean hasLow() {
    return low > -Double.MAX_VALUE;
  }
}
