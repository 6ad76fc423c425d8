package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.epcis.StoredEvent;
import lingao.catalog.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * An event that was found.
 *
 * @param id in the order of recording
 * @param brand that captured it; none for the office
 * @param body as it was captured, with eventID and the time at which it was recorded
 * @param context the {@code @context} that its extensions need; JSON's null for none
 */
record FoundEvent(
    long id,
    Instant eventTime,
    Instant recordTime,
    Optional<Slug> brand,
    ObjectNode body,
    JsonNode context) {

  /** An event of {@link EventStatement}, in the order of its columns. */
  static FoundEvent of(Object[] row) {
    Instant recorded = time(row[3]);
    ObjectNode body = (ObjectNode) ExactJson.read((String) Objects.requireNonNull(row[5]));
    body.put("eventID", (String) row[1]);
    body.put("recordTime", recorded.toString());
    return new FoundEvent(
        (Long) Objects.requireNonNull(row[0]),
        time(row[2]),
        recorded,
        Optional.ofNullable((String) row[4]).map(Slug::new),
        body,
        context((String) row[6]));
  }

  /** An event that another part of the repository has read. */
  static FoundEvent of(StoredEvent event) {
    return new FoundEvent(
        event.id(),
        event.eventTime(),
        event.recordTime(),
        event.brand(),
        event.published(),
        event.context());
  }

  /** What {@code viewer} may see of it. */
  ObjectNode seenBy(Viewer viewer) {
    return viewer.owns(brand) ? body : Redaction.redacted(body);
  }

  /** The context of {@code shown}, what {@code viewer} may see. */
  JsonNode contextFor(Viewer viewer, ObjectNode shown) {
    boolean whole = viewer.owns(brand) || !shown.has(Redaction.MARK);
    return whole ? context : NeededContext.of(context, shown);
  }

  private static JsonNode context(@Nullable String json) {
    return ExactJson.read(json == null ? "null" : json);
  }

  private static Instant time(Object column) {
    return ((Timestamp) Objects.requireNonNull(column)).toInstant();
  }
}
