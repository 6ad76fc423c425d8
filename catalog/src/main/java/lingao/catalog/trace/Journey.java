package lingao.catalog.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.trace.TraceStep.Origin;
import lingao.catalog.trace.TraceStep.Owner;

/** Sorts the events of a batch, its sources and containers into its journey. */
final class Journey {

  /** An event that tells a step, and whose. */
  record Entry(StoredEvent event, Origin origin) {}

  private final EpcKey batch;
  private final ThingsOfEvents things = new ThingsOfEvents();
  private final Map<Long, Entry> entries = new LinkedHashMap<>();

  /** All that was read, declarations too. */
  private final List<StoredEvent> read = new ArrayList<>();

  Journey(EpcKey batch, List<StoredEvent> own) {
    this.batch = batch;
    read.addAll(own);
    own.stream()
        .filter(event -> isStep(event) && !isOnlyUsed(event))
        .forEach(event -> add(event, Owner.OWN, batch));
  }

  /** Whether a transformation made the batch, so that there is something upstream. */
  boolean isMade() {
    return read.stream()
        .anyMatch(event -> !event.wrong() && things.of(event).made().contains(batch));
  }

  Containers containers() {
    return new Containers(batch, read, things);
  }

  /** What the batch was made from, as the graph says. */
  Upstream upstream(TraceGraph graph, int most) {
    return new Upstream(batch, graph, most, things);
  }

  void addUpstream(Upstream upstream, Collection<StoredEvent> events) {
    List<StoredEvent> all = new ArrayList<>(read);
    all.addAll(events);
    read.addAll(events);
    upstream.relevant(all).stream()
        .filter(Journey::isStep)
        .forEach(event -> addOf(upstream::subject, event, Owner.UPSTREAM));
  }

  void addContainers(Containers containers, Collection<StoredEvent> events) {
    read.addAll(events);
    containers.relevant(events).stream()
        .filter(Journey::isStep)
        .forEach(event -> addOf(containers::subject, event, Owner.CONTAINER));
  }

  private void addOf(
      Function<StoredEvent, Optional<EpcKey>> subject, StoredEvent event, Owner owner) {
    subject.apply(event).ifPresent(key -> add(event, owner, key));
  }

  private void add(StoredEvent event, Owner owner, EpcKey key) {
    entries.putIfAbsent(event.id(), new Entry(event, new Origin(owner, key)));
  }

  /** What was made from the batch tells of other batches. */
  private boolean isOnlyUsed(StoredEvent event) {
    EventThings about = things.of(event);
    return about.used().contains(batch)
        && !about.made().contains(batch)
        && !about.named().contains(batch);
  }

  private static boolean isStep(StoredEvent event) {
    return event.declaration().isEmpty();
  }

  /** In order of time. */
  List<Entry> entries() {
    return entries.values().stream()
        .sorted(
            Comparator.comparing((Entry entry) -> entry.event().eventTime())
                .thenComparing(entry -> entry.event().id()))
        .toList();
  }

  /** What declares events wrong, by their identifiers. */
  Map<String, StoredEvent> declarations() {
    Map<String, StoredEvent> found = new LinkedHashMap<>();
    read.stream()
        .filter(event -> event.declaration().isPresent())
        .forEach(event -> found.putIfAbsent(event.eventId(), event));
    return found;
  }
}
