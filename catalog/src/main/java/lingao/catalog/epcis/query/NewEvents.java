package lingao.catalog.epcis.query;

import java.util.List;

/**
 * What a subscriber is to be told now, and how far everything is read then.
 *
 * @param more whether there is more already
 */
record NewEvents(List<FoundEvent> events, String seenIn, long seenId, boolean more) {

  NewEvents {
    events = List.copyOf(events);
  }
}
