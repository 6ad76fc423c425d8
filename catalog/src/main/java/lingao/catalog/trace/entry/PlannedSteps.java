package lingao.catalog.trace.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.TraceStep.Measurement;

/** The records of a spreadsheet, each once: its further rows tell what else was measured. */
final class PlannedSteps {

  /** A record of a batch. */
  private record Known(EpcKey batch, StepIdentity identity) {}

  private final List<PlannedStep> steps = new ArrayList<>();
  private final Map<Known, Integer> known = new HashMap<>();

  /** What became of a row. */
  enum Taken {
    /** It is a record, or tells more of one. */
    NEW,
    /** Another row says the same. */
    SAME,
    /** Another row says something else of the same record. */
    DIFFERENT
  }

  Taken add(EpcKey batch, NewStep step) {
    Known key = new Known(batch, StepIdentity.of(step));
    Integer place = known.get(key);
    if (place == null) {
      known.put(key, steps.size());
      steps.add(planned(batch, step));
      return Taken.NEW;
    }
    NewStep before = steps.get(place).step();
    Optional<NewStep> joined = joined(before, step);
    joined.ifPresent(both -> steps.set(place, planned(batch, both)));
    return joined.map(both -> both.equals(before) ? Taken.SAME : Taken.NEW).orElse(Taken.DIFFERENT);
  }

  private static PlannedStep planned(EpcKey batch, NewStep step) {
    return new PlannedStep(batch.gtin().orElseThrow(), batch.lot().orElseThrow(), step);
  }

  /** Nothing when they contradict each other. */
  private static Optional<NewStep> joined(NewStep before, NewStep step) {
    if (!measuring(before, List.of()).equals(measuring(step, List.of()))) {
      return Optional.empty();
    }
    List<Measurement> more =
        step.measurements().stream().filter(m -> !before.measurements().contains(m)).toList();
    boolean contradicted =
        more.stream()
            .anyMatch(m -> before.measurements().stream().anyMatch(b -> b.name().equals(m.name())));
    return contradicted
        ? Optional.empty()
        : Optional.of(
            measuring(
                before, Stream.concat(before.measurements().stream(), more.stream()).toList()));
  }

  /** The same with other measurements. */
  private static NewStep measuring(NewStep step, List<Measurement> others) {
    return step.like().measurements(others).build();
  }

  /** In order of time. */
  List<PlannedStep> inOrder() {
    return steps.stream().sorted(Comparator.comparing(planned -> planned.step().at())).toList();
  }
}
