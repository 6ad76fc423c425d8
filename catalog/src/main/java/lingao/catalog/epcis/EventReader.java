package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.StreamSupport;
import lingao.catalog.epcis.hash.EventHash;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.InvalidValue;

/** Reads one event that agrees with the schema, and checks what a schema can't. */
final class EventReader {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private EventReader() {}

  /**
   * The event {@code body}, number {@code index} of its document.
   *
   * @param context beyond GS1's own
   * @throws EventRefused if something in it is wrong
   */
  static NewEvent read(int index, ObjectNode body, JsonNode context) {
    checkId(body.path("eventID"));
    return new NewEvent(
        Ids.next(),
        index,
        body,
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
      throw refused("", String.valueOf(e.getMessage()));
    }
  }

  private static void checkId(JsonNode id) {
    int length = id.asText().length();
    if (!id.isMissingNode() && (!id.isTextual() || length < 3 || length > 500)) {
      throw refused("/eventID", "a URI of 3 to 500 characters");
    }
  }

  private static Instant time(ObjectNode body, String pointer) {
    try {
      Instant time = OffsetDateTime.parse(body.at(pointer).asText()).toInstant();
      if (!time.isBefore(FIRST) && !time.isAfter(LAST)) {
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
    return refused(pointer, "a time with offset, such as 2026-11-29T08:30:00+08:00");
  }

  private static EventRefused refused(String pointer, String detail) {
    return new EventRefused(CaptureError.Reason.INVALID, pointer, detail);
  }
}
