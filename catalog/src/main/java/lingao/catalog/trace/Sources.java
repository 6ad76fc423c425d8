package lingao.catalog.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.LocalizedText;

/** Names what a batch was made from: as the events call it, else as its product is called. */
final class Sources {

  private final Map<EpcKey, LocalizedText> called = new HashMap<>();
  private final List<TraceStep> steps;
  private final Map<EpcKey, SourceNames.Name> known;

  Sources(Journey journey, List<TraceStep> steps, Map<EpcKey, SourceNames.Name> known) {
    this.steps = steps;
    this.known = known;
    for (Journey.Entry entry : journey.entries()) {
      StepEvents.name(entry.event().body())
          .ifPresent(name -> called.putIfAbsent(entry.origin().key(), name));
    }
  }

  Lineage.Source source(EpcKey key, int depth) {
    Optional<SourceNames.Name> name = Optional.ofNullable(known.get(key));
    Optional<TraceStep> first =
        steps.stream().filter(step -> step.origin().key().equals(key) && step.stands()).findFirst();
    return new Lineage.Source(
        key,
        Optional.ofNullable(called.get(key))
            .or(() -> name.map(SourceNames.Name::product))
            .orElseGet(() -> new LocalizedText(key.value(), key.value())),
        name.flatMap(SourceNames.Name::code),
        first.map(TraceStep::place),
        first.map(TraceStep::at),
        depth);
  }
}
