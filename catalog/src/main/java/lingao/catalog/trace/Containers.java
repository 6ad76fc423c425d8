package lingao.catalog.trace;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.StoredEvent;

/** In what a thing lay, and from when until when. */
final class Containers {

  private record Stay(Instant from, Instant until) {

    boolean holds(Instant time) {
      return !time.isBefore(from) && !time.isAfter(until);
    }
  }

  private final ThingsOfEvents things;
  private final Map<EpcKey, Stay> stays = new LinkedHashMap<>();

  /** As its own events tell, in order of time; wrong ones tell nothing. */
  Containers(EpcKey thing, List<StoredEvent> events, ThingsOfEvents things) {
    this.things = things;
    for (StoredEvent event : events) {
      if (stands(event) && things.of(event).named().contains(thing)) {
        things.of(event).parents().forEach(parent -> note(parent, event));
      }
    }
  }

  private static boolean stands(StoredEvent event) {
    return !event.wrong() && event.declaration().isEmpty();
  }

  private void note(EpcKey parent, StoredEvent event) {
    switch (event.body().path("action").asText()) {
      case "ADD" -> stays.putIfAbsent(parent, new Stay(event.eventTime(), Instant.MAX));
      case "DELETE" ->
          stays.computeIfPresent(parent, (key, stay) -> new Stay(stay.from(), event.eventTime()));
      default -> {
        // It was only seen in there.
      }
    }
  }

  Set<EpcKey> keys() {
    return stays.keySet();
  }

  /** Those of {@code events} that happened to a container while the thing lay in it. */
  List<StoredEvent> relevant(Collection<StoredEvent> events) {
    return events.stream()
        .filter(
            event ->
                subject(event)
                    .map(stays::get)
                    .filter(stay -> stay.holds(event.eventTime()))
                    .isPresent())
        .toList();
  }

  /** Of which container an event tells, unless it tells what else was packed into it. */
  Optional<EpcKey> subject(StoredEvent event) {
    return things.of(event).named().stream().filter(stays::containsKey).findFirst();
  }
}
