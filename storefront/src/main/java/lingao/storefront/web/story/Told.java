package lingao.storefront.web.story;

import java.util.List;
import java.util.Optional;
import lingao.catalog.trace.TraceStep;

/**
 * A step as it is told.
 *
 * @param number from 1, in order of time
 * @param stop number of the place on the map, for a step of which it is known
 * @param before what was recorded first and declared wrong since, oldest first
 */
public record Told(int number, TraceStep step, Optional<Integer> stop, List<TraceStep> before) {

  /** Copies its list. */
  public Told {
    before = List.copyOf(before);
  }
}
