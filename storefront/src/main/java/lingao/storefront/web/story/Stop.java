package lingao.storefront.web.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;

/**
 * Where a batch was for one or more steps in a row.
 *
 * @param number from 1, in order of time; the same in the map and beside the steps
 * @param name of the place, as its first step has it
 * @param steps what was done there, in order of time
 */
record Stop(int number, LocalizedText name, Place place, List<TraceStep> steps) {

  /** Steps nearer to each other than this, degrees of latitude (200 m), are at one stop. */
  private static final double SAME = 0.0018;

  /** The stops of a journey. Steps of which nobody noted where they were are at none. */
  static List<Stop> of(List<TraceStep> steps) {
    List<Stop> stops = new ArrayList<>();
    for (TraceStep step : steps) {
      step.position().map(Place::of).ifPresent(place -> add(stops, place, step));
    }
    return List.copyOf(stops);
  }

  private static void add(List<Stop> stops, Place place, TraceStep step) {
    Optional<Stop> last =
        stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(stops.size() - 1));
    if (last.filter(stop -> stop.place.distance(place) < SAME).isPresent()) {
      last.get().steps.add(step);
    } else {
      stops.add(new Stop(stops.size() + 1, step.place(), place, new ArrayList<>(List.of(step))));
    }
  }

  /** What was done there, each kind once. */
  List<TraceStepKind> kinds() {
    return steps.stream().map(TraceStep::kind).distinct().toList();
  }

  /** The stop of a step, if it has one. */
  static Optional<Stop> of(TraceStep step, List<Stop> stops) {
    return stops.stream().filter(stop -> stop.steps.stream().anyMatch(step::equals)).findFirst();
  }
}
