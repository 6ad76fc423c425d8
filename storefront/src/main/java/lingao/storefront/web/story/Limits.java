package lingao.storefront.web.story;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.product.Temperature;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;

/**
 * Between which degrees Celsius goods are to be kept: both ends still allowed.
 *
 * @param low −{@link Double#MAX_VALUE} for none
 */
record Limits(double low, double high) {

  private static final Set<TraceStepKind> COLD =
      EnumSet.of(TraceStepKind.STORAGE, TraceStepKind.TRANSPORT, TraceStepKind.HALL);

  private static final Limits CHILLED = new Limits(0, 8);
  private static final Limits FROZEN = new Limits(-Double.MAX_VALUE, -18);

  /**
   * The limits for what a step measured in degrees Celsius: those of the goods' cold chain, while
   * the packed goods are stored, carried or on the shelf. A pond and a kettle have none.
   */
  static Optional<Limits> of(TraceStep step, Optional<Temperature> kept) {
    boolean packed = step.origin().owner() != TraceStep.Owner.UPSTREAM;
    return packed && COLD.contains(step.kind()) ? kept.flatMap(Limits::of) : Optional.empty();
  }

  private static Optional<Limits> of(Temperature temperature) {
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
