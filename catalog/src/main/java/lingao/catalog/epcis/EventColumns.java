package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lingao.catalog.shared.Slug;
import org.jspecify.annotations.Nullable;

/** The row of {@code epcis_event} for a new event. */
final class EventColumns {

  private EventColumns() {}

  /** As JSON, in which null stands for SQL's. */
  static ObjectNode of(NewEvent event, Optional<Slug> brand, Optional<UUID> job, Instant at) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", event.id());
    row.put("event_id", event.eventId());
    row.put("hash", event.digits());
    row.put("brand", brand.map(Slug::value).orElse(null));
    row.put("job", job.map(UUID::toString).orElse(null));
    row.put("record_time", at.toString());
    row.put("read_point", event.readPoint().orElse(null));
    row.put("biz_location", event.bizLocation().orElse(null));
    row.put("body", event.text());
    row.put("context", event.context().isNull() ? null : EventJson.write(event.context()));
    addContent(event, row);
    return row;
  }

  private static void addContent(NewEvent event, ObjectNode row) {
    ObjectNode body = event.body();
    row.put("type", event.type());
    row.put("event_time", event.eventTime().toString());
    row.put("action", body.path("action").textValue());
    row.put("biz_step", word(CbvWord.BUSINESS_STEP, body, "bizStep"));
    row.put("disposition", word(CbvWord.DISPOSITION, body, "disposition"));
    row.put("transformation_id", body.path("transformationID").textValue());
    row.put(
        "error_declared_at", event.declaration().map(d -> d.declaredAt().toString()).orElse(null));
    row.put("error_reason", event.declaration().flatMap(ErrorDeclaration::reason).orElse(null));
  }

  private static @Nullable String word(CbvWord vocabulary, ObjectNode body, String field) {
    return Optional.ofNullable(body.path(field).textValue()).map(vocabulary::bare).orElse(null);
  }
}
