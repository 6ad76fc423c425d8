package lingao.catalog.trace;

import java.util.HashMap;
import java.util.Map;
import lingao.catalog.epcis.StoredEvent;

/** What each of some events is about, found out once. */
final class ThingsOfEvents {

  private final Map<Long, EventThings> known = new HashMap<>();

  EventThings of(StoredEvent event) {
    return known.computeIfAbsent(event.id(), id -> EventThings.of(event));
  }
}
