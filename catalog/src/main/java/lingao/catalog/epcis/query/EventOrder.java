package lingao.catalog.epcis.query;

/**
 * How events are sorted; those of one time by when they were recorded.
 *
 * @param recorded by the time of their recording, not by their own
 * @param ascending the oldest first
 */
public record EventOrder(boolean recorded, boolean ascending) {

  /** The newest first. */
  static final EventOrder NEWEST = new EventOrder(false, false);

  String column() {
    return recorded ? "e.record_time" : "e.event_time";
  }

  /** The operator between an event and the one before it. */
  String beyond() {
    return ascending ? ">" : "<";
  }

  String direction() {
    return ascending ? "asc" : "desc";
  }
}
