package lingao.storefront.web.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceStep;

/**
 * A story in the order in which it is told: what was declared wrong stands with what is right
 * instead, or alone when nothing is.
 */
public final class Journey {

  private final List<Told> steps;
  private final List<Stop> stops;

  private Journey(List<Told> steps, List<Stop> stops) {
    this.steps = steps;
    this.stops = stops;
  }

  /** The journey in these steps, which are in order of time. */
  public static Journey of(List<TraceStep> steps) {
    Map<String, TraceStep> byEvent =
        steps.stream()
            .collect(Collectors.toMap(TraceStep::eventId, Function.identity(), (a, b) -> a));
    List<TraceStep> shown = steps.stream().filter(step -> isTold(step, byEvent)).toList();
    List<Stop> stops = Stop.of(shown.stream().filter(TraceStep::stands).toList());
    Map<TraceStep, List<TraceStep>> before =
        steps.stream()
            .filter(step -> right(step, byEvent).isPresent())
            .collect(Collectors.groupingBy(step -> right(step, byEvent).orElseThrow()));
    List<Told> told = new ArrayList<>();
    for (TraceStep step : shown) {
      told.add(
          new Told(
              told.size() + 1,
              step,
              Stop.of(step, stops).map(Stop::number),
              before.getOrDefault(step, List.of())));
    }
    return new Journey(List.copyOf(told), stops);
  }

  private static boolean isTold(TraceStep step, Map<String, TraceStep> byEvent) {
    return step.stands() || right(step, byEvent).isEmpty();
  }

  /** The step that stands in the place of a wrong one, perhaps after several corrections. */
  private static Optional<TraceStep> right(TraceStep wrong, Map<String, TraceStep> byEvent) {
    Set<String> seen = new HashSet<>();
    TraceStep step = wrong;
    while (step.correction().isPresent() && seen.add(step.eventId())) {
      Optional<TraceStep> next =
          step.correction().get().replacedBy().stream()
              .filter(byEvent::containsKey)
              .map(byEvent::get)
              .findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      step = next.get();
    }
    return step.stands() && !step.equals(wrong) ? Optional.of(step) : Optional.empty();
  }

  /** All steps, in order of time. */
  public List<Told> steps() {
    return steps;
  }

  /** The steps by stage and day. */
  public List<Chapter> chapters() {
    return Chapter.of(steps);
  }

  /** Days from the first step to the last in the county, both counted; 0 without steps. */
  public long days() {
    return steps.isEmpty()
        ? 0
        : ChronoUnit.DAYS.between(day(steps.get(0)), day(steps.get(steps.size() - 1))) + 1;
  }

  private static LocalDate day(Told told) {
    return LocalDate.ofInstant(told.step().at(), ShopTime.ZONE);
  }

  List<Stop> stops() {
    return stops;
  }

  /** The number of the step with which a stop begins. */
  int begin(Stop stop) {
    return steps.stream()
        .filter(told -> told.stop().filter(n -> n == stop.number()).isPresent())
        .mapToInt(Told::number)
        .findFirst()
        .orElse(1);
  }

  /** Whether anybody noted where it was. */
  public boolean hasPlaces() {
    return !stops.isEmpty();
  }

  /** Whether some place is on the way to Haikou rather than in the county. */
  boolean leavesTheCounty() {
    return stops.stream()
        .map(Stop::place)
        .anyMatch(p -> !Frame.COUNTY.contains(p) && Frame.ROAD_TO_HAIKOU.contains(p));
  }
}
