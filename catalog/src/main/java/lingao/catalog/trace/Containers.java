package lingao.catalog.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.StoredEvent;

/** In what a thing lay, and from when until when; in some of them perhaps several times. */
final class Containers {

  private static final Stay ALWAYS = new Stay(Instant.MIN, Instant.MAX);

  private record Stay(Instant from, Instant until) {

    boolean holds(Instant time) {
      return !time.isBefore(from) && !time.isAfter(until);
    }

    /** What of it lies within another. */
    Stay within(Stay other) {
      return new Stay(
          from.isBefore(other.from) ? other.from : from,
          until.isAfter(other.until) ? other.until : until);
    }

    boolean isEmpty() {
      return from.isAfter(until);
    }
  }

  private final ThingsOfEvents things;
  private final Map<EpcKey, List<Stay>> stays = new LinkedHashMap<>();

  private Containers(ThingsOfEvents things) {
    this.things = things;
  }

  /** Those of a thing as its own events tell; wrong ones tell nothing. */
  Containers(EpcKey thing, List<StoredEvent> events, ThingsOfEvents things) {
    this(things);
    add(thing, ALWAYS, events);
  }

  /**
   * In what these themselves lay while the thing lay in them, such as the lorry of a pallet.
   *
   * @param events of these
   */
  Containers outer(Collection<StoredEvent> events) {
    Containers outer = new Containers(things);
    stays.forEach((key, all) -> all.forEach(stay -> outer.add(key, stay, events)));
    return outer;
  }

  private void add(EpcKey thing, Stay whole, Collection<StoredEvent> events) {
    Map<EpcKey, Instant> open = new HashMap<>();
    events.stream()
        .filter(event -> stands(event) && things.of(event).named().contains(thing))
        .sorted(Comparator.comparing(StoredEvent::eventTime).thenComparing(StoredEvent::id))
        .forEach(
            event ->
                things.of(event).parents().forEach(parent -> note(parent, event, open, whole)));
    open.forEach((parent, from) -> add(parent, new Stay(from, Instant.MAX).within(whole)));
  }

  private void note(EpcKey parent, StoredEvent event, Map<EpcKey, Instant> open, Stay whole) {
    switch (event.body().path("action").asText()) {
      case "ADD" -> open.putIfAbsent(parent, event.eventTime());
      case "DELETE" ->
          Optional.ofNullable(open.remove(parent))
              .ifPresent(from -> add(parent, new Stay(from, event.eventTime()).within(whole)));
      default -> {
        // It was only seen in there.
      }
    }
  }

  private void add(EpcKey parent, Stay stay) {
    if (!stay.isEmpty()) {
      stays.computeIfAbsent(parent, key -> new ArrayList<>()).add(stay);
    }
  }

  private static boolean stands(StoredEvent event) {
    return !event.wrong() && event.declaration().isEmpty();
  }

  Set<EpcKey> keys() {
    return stays.keySet();
  }

  /** Those of {@code events} that happened to a container while the thing lay in it. */
  List<StoredEvent> relevant(Collection<StoredEvent> events) {
    empty(events);
    return events.stream()
        .filter(event -> subject(event).filter(key -> holds(key, event)).isPresent())
        .toList();
  }

  private boolean holds(EpcKey key, StoredEvent event) {
    return stays.getOrDefault(key, List.of()).stream()
        .anyMatch(stay -> stay.holds(event.eventTime()));
  }

  /** Who takes all out of a container need not name what that is (EPCIS 2.0, 7.4.2). */
  private void empty(Collection<StoredEvent> events) {
    for (StoredEvent event : events) {
      EventThings about = things.of(event);
      if (stands(event)
          && about.named().isEmpty()
          && event.body().path("action").asText().equals("DELETE")) {
        about.parents().forEach(parent -> end(parent, event.eventTime()));
      }
    }
  }

  private void end(EpcKey parent, Instant time) {
    stays.computeIfPresent(
        parent,
        (key, all) ->
            new ArrayList<>(
                all.stream()
                    .map(stay -> stay.holds(time) ? new Stay(stay.from(), time) : stay)
                    .toList()));
  }

  /** Of which container an event tells, unless it tells what else was packed into it. */
  Optional<EpcKey> subject(StoredEvent event) {
    return things.of(event).named().stream().filter(stays::containsKey).findFirst();
  }
}
