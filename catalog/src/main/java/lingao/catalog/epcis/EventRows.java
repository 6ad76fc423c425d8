package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import lingao.catalog.epcis.hash.EventHash;
import lingao.catalog.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Turns rows of {@code epcis_event} into events. */
public final class EventRows {

  /** What {@link #event} reads, of the table under the name {@code e}. */
  public static final String COLUMNS =
      "e.id, e.event_id, e.hash, cast(e.brand as text), e.type, e.event_time, e.record_time,"
          + " e.biz_step, e.disposition, e.wrong, e.error_declared_at, e.error_reason, e.body,"
          + " e.context";

  private EventRows() {}

  /** The events of a query for {@link #COLUMNS}. */
  public static List<StoredEvent> events(List<?> rows) {
    return rows.stream().map(row -> event((Object[]) row, 0)).toList();
  }

  /** The event whose columns begin at {@code from}. */
  static StoredEvent event(@Nullable Object[] row, int from) {
    ObjectNode body = EventJson.readEvent(text(row[from + 12]));
    return new StoredEvent(
        ((Number) there(row[from])).longValue(),
        text(row[from + 1]),
        new EventHash("ni:///sha-256;" + text(row[from + 2]) + "?ver=CBV2.0"),
        Optional.ofNullable((String) row[from + 3]).map(Slug::new),
        text(row[from + 4]),
        time(there(row[from + 5])),
        time(there(row[from + 6])),
        Optional.ofNullable((String) row[from + 7]),
        Optional.ofNullable((String) row[from + 8]),
        (Boolean) there(row[from + 9]),
        Optional.ofNullable(row[from + 10])
            .map(at -> declaration(time(at), (String) row[from + 11], body)),
        body,
        context((String) row[from + 13]));
  }

  private static ErrorDeclaration declaration(
      Instant at, @Nullable String reason, ObjectNode body) {
    return new ErrorDeclaration(
        at,
        Optional.ofNullable(reason),
        StreamSupport.stream(body.at("/errorDeclaration/correctiveEventIDs").spliterator(), false)
            .map(JsonNode::asText)
            .toList());
  }

  static JsonNode context(@Nullable String stored) {
    return stored == null ? NullNode.getInstance() : EventJson.read(stored);
  }

  static Instant time(Object column) {
    return ((Timestamp) column).toInstant();
  }

  static String text(@Nullable Object column) {
    return (String) there(column);
  }

  static Object there(@Nullable Object column) {
    if (column == null) {
      throw new IllegalStateException("a column that is never null is null");
    }
    return column;
  }
}
