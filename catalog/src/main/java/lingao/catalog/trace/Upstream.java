package lingao.catalog.trace;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.epcis.TraceGraph;

/**
 * The things from which a batch was made, and which of their events belong to its story. Only GS1's
 * keys are told: other identifiers are the capturers' own and may name people.
 */
final class Upstream {

  private final TraceGraph graph;
  private final ThingsOfEvents things;

  /** How many steps back each is; nearest first. */
  private final Map<EpcKey, Integer> depths = new LinkedHashMap<>();

  Upstream(EpcKey batch, TraceGraph graph, int most, ThingsOfEvents things) {
    this.graph = graph;
    this.things = things;
    graph.nodes().stream()
        .filter(node -> !node.key().equals(batch) && node.key().isGs1())
        .limit(most)
        .forEach(node -> depths.put(node.key(), node.depth()));
  }

  static Upstream none(EpcKey batch) {
    return new Upstream(
        batch, new TraceGraph(List.of(), List.of(), false), 0, new ThingsOfEvents());
  }

  Set<EpcKey> keys() {
    return depths.keySet();
  }

  int depth(EpcKey key) {
    return depths.getOrDefault(key, 0);
  }

  /** Whether there is more than {@link #keys}. */
  boolean truncated() {
    return graph.truncated()
        || graph.nodes().stream().filter(n -> n.key().isGs1()).count() > depths.size() + 1;
  }

  /**
   * Those of {@code events} that tell what happened to a thing before it went in: not what became
   * of the rest of it, nor what else was made from it.
   */
  List<StoredEvent> relevant(Collection<StoredEvent> events) {
    Set<String> between =
        graph.edges().stream().map(TraceGraph.Edge::eventId).collect(Collectors.toSet());
    Map<EpcKey, Instant> ends = ends(events);
    return events.stream()
        .filter(
            event ->
                between.contains(event.eventId())
                    || subject(event)
                        .map(ends::get)
                        .filter(end -> !event.eventTime().isAfter(end))
                        .isPresent())
        .toList();
  }

  /** Of which of the things an event tells, unless it only uses it for something else. */
  Optional<EpcKey> subject(StoredEvent event) {
    EventThings about = things.of(event);
    return about.among(keys()).filter(key -> !about.used().contains(key)).findFirst();
  }

  /** When each went into something else for the last time. */
  private Map<EpcKey, Instant> ends(Collection<StoredEvent> events) {
    Map<String, Instant> times = new HashMap<>();
    events.forEach(event -> times.put(event.eventId(), event.eventTime()));
    Map<EpcKey, Instant> ends = new HashMap<>();
    for (TraceGraph.Edge edge : graph.edges()) {
      Instant time = times.get(edge.eventId());
      if (time != null) {
        ends.merge(edge.from(), time, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return ends;
  }
}
