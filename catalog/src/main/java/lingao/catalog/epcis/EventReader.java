package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.StreamSupport;
import lingao.catalog.epcis.hash.EventHash;
import lingao.catalog.epcis.schema.EpcisSchema;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.InvalidValue;

/** Reads one event: checks it against the schema, and then what a schema can't tell. */
final class EventReader {

  private static final int LONGEST_ID = 500;

  private EventReader() {}

  /**
   * The event, number {@code index} of its document.
   *
   * @param context beyond GS1's own
   * @throws EventRefused if something in it is wrong
   */
  static NewEvent read(int index, JsonNode event, JsonNode context) {
    EpcisSchema.ofEvent(event).stream()
        .findFirst()
        .ifPresent(
            error -> {
              throw new EventRefused(CaptureError.Reason.SCHEMA, error.pointer(), error.rule());
            });
    return checked(index, (ObjectNode) event, context);
  }

  private static NewEvent checked(int index, ObjectNode body, JsonNode context) {
    checkId(body.path("eventID"));
    return new NewEvent(
        Ids.next(),
        index,
        body,
        text(body),
        context,
        hash(body, context),
        time(body, "/eventTime"),
        declaration(body),
        place(body, "/readPoint/id"),
        place(body, "/bizLocation/id"),
        EventEpcs.of(body));
  }

  private static EventHash hash(ObjectNode body, JsonNode context) {
    try {
      return EventHash.of(body, context);
    } catch (InvalidValue e) {
      String pointer = body.has(e.name()) ? "/" + e.name() : "";
      throw refused(pointer, String.valueOf(e.getMessage()));
    }
  }

  /** As it is stored; half a surrogate pair can't be, nor what the database can't read. */
  private static String text(ObjectNode body) {
    try {
      StorableJson.check("event", body);
    } catch (InvalidValue e) {
      throw refused("", String.valueOf(e.getMessage()));
    }
    String text = EventJson.write(body);
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw refused("", "its text is not valid Unicode");
    }
    return text;
  }

  private static void checkId(JsonNode id) {
    int length = id.asText().length();
    if (!id.isMissingNode() && length > LONGEST_ID) {
      throw refused("/eventID", "must have at most " + LONGEST_ID + " characters");
    }
  }

  private static Instant time(ObjectNode body, String pointer) {
    try {
      Instant time = OffsetDateTime.parse(body.at(pointer).asText()).toInstant();
      if (EventTimes.fit(time)) {
        return time;
      }
    } catch (DateTimeException e) {
      throw notATime(pointer);
    }
    throw notATime(pointer);
  }

  private static Optional<String> place(ObjectNode body, String pointer) {
    String id = body.at(pointer).asText();
    try {
      return id.isEmpty() ? Optional.empty() : Optional.of(EpcKey.of(id).value());
    } catch (InvalidValue e) {
      throw refused(pointer, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<ErrorDeclaration> declaration(ObjectNode body) {
    JsonNode declaration = body.path("errorDeclaration");
    if (!declaration.isObject()) {
      return Optional.empty();
    }
    return Optional.of(
        new ErrorDeclaration(
            time(body, "/errorDeclaration/declarationTime"),
            Optional.ofNullable(declaration.path("reason").textValue())
                .map(CbvWord.ERROR_REASON::bare),
            StreamSupport.stream(declaration.path("correctiveEventIDs").spliterator(), false)
                .map(JsonNode::asText)
                .toList()));
  }

  private static EventRefused notATime(String pointer) {
    return refused(pointer, "must be a time from the year 1 to 9999");
  }

  private static EventRefused refused(String pointer, String detail) {
    return new EventRefused(CaptureError.Reason.INVALID, pointer, detail);
  }
}
