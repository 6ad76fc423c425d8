package lingao.catalog.epcis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.epcis.schema.EpcisSchema;

/**
 * Takes a captured document apart: its events, those that are right and the errors of the others.
 */
final class CaptureDocument {

  private static final String LIST = "/epcisBody/eventList";

  private final List<NewEvent> events = new ArrayList<>();
  private final List<CaptureError> errors = new ArrayList<>();
  private final List<String> pointers = new ArrayList<>();

  private CaptureDocument() {}

  /** Never throws for what is in {@code document}. */
  static CaptureDocument read(byte[] document) {
    CaptureDocument read = new CaptureDocument();
    try {
      read.take(tree(document));
    } catch (EventRefused e) {
      read.errors.add(e.toError());
    }
    return read;
  }

  private static JsonNode tree(byte[] document) {
    if (document.length > EpcisService.LARGEST_DOCUMENT) {
      throw new EventRefused(
          CaptureError.Reason.OVERSIZED,
          "",
          "at most " + EpcisService.LARGEST_DOCUMENT + " bytes a document");
    }
    try {
      return EventJson.read(document);
    } catch (StreamConstraintsException e) {
      throw new EventRefused(CaptureError.Reason.OVERSIZED, "", e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      throw new EventRefused(CaptureError.Reason.MALFORMED, "", e.getOriginalMessage());
    } catch (IOException e) {
      throw new EventRefused(CaptureError.Reason.MALFORMED, "", "must be JSON in UTF-8");
    }
  }

  private void take(JsonNode root) {
    if (root.path("type").asText().equals("EPCISDocument")) {
      EpcisSchema.ofDocument(root).stream()
          .findFirst()
          .ifPresent(
              error -> {
                throw refused(error.pointer(), error.rule());
              });
      takeList(root.at(LIST), context(root));
    } else if (root.isObject() && !root.has("@context")) {
      throw refused("", "must have @context, and be an EPCISDocument or an event");
    } else {
      takeEvent(0, root, NullNode.getInstance(), "");
    }
  }

  private static JsonNode context(JsonNode root) {
    JsonNode context = EpcisContext.beyondGs1(root.path("@context"));
    if (EventJson.write(context).length() > EpcisService.LARGEST_CONTEXT) {
      throw new EventRefused(
          CaptureError.Reason.OVERSIZED,
          "/@context",
          "at most " + EpcisService.LARGEST_CONTEXT + " characters beyond GS1's own context");
    }
    return context;
  }

  private void takeList(JsonNode list, JsonNode context) {
    if (list.size() > EpcisService.MOST_EVENTS) {
      throw new EventRefused(
          CaptureError.Reason.OVERSIZED,
          LIST,
          "at most " + EpcisService.MOST_EVENTS + " events a document");
    }
    int index = 0;
    for (JsonNode event : list) {
      takeEvent(index, event, context, LIST + "/" + index);
      index++;
    }
  }

  private void takeEvent(int index, JsonNode event, JsonNode context, String pointer) {
    pointers.add(pointer);
    try {
      events.add(EventReader.read(index, event, context));
    } catch (EventRefused e) {
      errors.add(e.toError(index, pointer));
    }
  }

  /** Those that are right. */
  List<NewEvent> events() {
    return events;
  }

  List<CaptureError> errors() {
    return errors;
  }

  /** Where the event {@code index} stands in the document. */
  String pointer(int index) {
    return pointers.get(index);
  }

  private static EventRefused refused(String pointer, String rule) {
    return new EventRefused(CaptureError.Reason.SCHEMA, pointer, rule);
  }
}
