package lingao.catalog.epcis;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lingao.catalog.shared.Slug;

/**
 * Stores events with their chains, all in the running transaction. An event that is stored already
 * is no error; another one under its eventID is, and is left out.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class EventWriter {

  @Inject private EventStore store;
  @Inject private ChainStore chains;
  @Inject private Event<EventsStored> announced;

  /** An event that was left out. */
  record Refusal(NewEvent event, CaptureError.Reason reason, String detail) {

    /** As an error of its document, in which it stands at {@code pointer}. */
    CaptureError toError(String pointer) {
      return new CaptureError(OptionalInt.of(event.index()), pointer + "/eventID", reason, detail);
    }
  }

  /** Stores events in their order, and returns those that were left out. */
  List<Refusal> write(List<NewEvent> events, Optional<Slug> brand, Optional<UUID> job, Instant at) {
    List<Refusal> refused = new ArrayList<>();
    store.awaitTurn(events);
    List<NewEvent> distinct = distinct(permitted(events, brand, refused), refused);
    Set<Long> stored = store.insert(distinct, brand, job, at);
    List<NewEvent> added = distinct.stream().filter(e -> stored.contains(e.id())).toList();
    if (added.size() < distinct.size()) {
      refuseOthers(distinct.stream().filter(e -> !stored.contains(e.id())).toList(), refused);
    }
    store.markWrong(added);
    chains.append(added);
    announce(added);
    return refused;
  }

  private void announce(List<NewEvent> added) {
    if (!added.isEmpty()) {
      announced.fire(
          new EventsStored(
              added.stream()
                  .flatMap(event -> event.epcs().stream())
                  .map(EventEpc::key)
                  .collect(Collectors.toSet())));
    }
  }

  /** A brand may declare only its own events wrong. */
  private List<NewEvent> permitted(
      List<NewEvent> events, Optional<Slug> brand, List<Refusal> refused) {
    List<NewEvent> declarations =
        events.stream().filter(event -> event.declaration().isPresent()).toList();
    if (brand.isEmpty() || declarations.isEmpty()) {
      return events;
    }
    Set<String> others = store.ofOthers(declarations, brand.get());
    List<NewEvent> permitted = new ArrayList<>();
    for (NewEvent event : events) {
      if (event.declaration().isPresent() && others.contains(event.eventId())) {
        refused.add(
            new Refusal(
                event, CaptureError.Reason.NOT_PERMITTED, "another brand captured that event"));
      } else {
        permitted.add(event);
      }
    }
    return permitted;
  }

  private static List<NewEvent> distinct(List<NewEvent> events, List<Refusal> refused) {
    Map<List<String>, NewEvent> first = new HashMap<>();
    List<NewEvent> distinct = new ArrayList<>();
    for (NewEvent event : events) {
      NewEvent before = first.putIfAbsent(event.identity(), event);
      if (before == null) {
        distinct.add(event);
      } else if (!before.hash().equals(event.hash())) {
        refused.add(conflict(event));
      }
    }
    return distinct;
  }

  private void refuseOthers(List<NewEvent> known, List<Refusal> refused) {
    Map<String, String> hashes = store.hashes(known);
    known.stream()
        .filter(event -> event.declaration().isEmpty())
        .filter(event -> !event.digits().equals(hashes.get(event.eventId())))
        .forEach(event -> refused.add(conflict(event)));
  }

  private static Refusal conflict(NewEvent event) {
    return new Refusal(
        event, CaptureError.Reason.CONFLICT, "another event has this eventID already");
  }
}
