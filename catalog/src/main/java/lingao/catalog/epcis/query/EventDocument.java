package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An {@code EPCISQueryDocument} (EPCIS 2.0, 9.5.3 and 10.3). Prefixes that events need stand in the
 * document's {@code @context}; where two events mean different things by one, the later event has
 * its own.
 */
final class EventDocument {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Contexts contexts = new Contexts();
  private final ArrayNode events = NODES.arrayNode();

  /** The document of some events. */
  static ObjectNode of(
      List<FoundEvent> found,
      Viewer viewer,
      EpcFormat format,
      String queryName,
      Optional<String> subscription,
      Instant now) {
    EventDocument document = new EventDocument();
    for (FoundEvent event : found) {
      ObjectNode shown = event.seenBy(viewer);
      document.add(format.apply(shown), event.contextFor(viewer, shown));
    }
    return document.finish(queryName, subscription, now);
  }

  private void add(ObjectNode event, JsonNode context) {
    events.add(contexts.merge(context) ? event : withContext(event, context));
  }

  private static ObjectNode withContext(ObjectNode event, JsonNode context) {
    ObjectNode copy = NODES.objectNode();
    copy.set("@context", Contexts.standAlone(context));
    copy.setAll(event);
    return copy;
  }

  private ObjectNode finish(String queryName, Optional<String> subscription, Instant now) {
    ObjectNode document = NODES.objectNode();
    document.set("@context", contexts.node());
    document.put("type", "EPCISQueryDocument").put("schemaVersion", "2.0");
    document.put("creationDate", now.toString());
    ObjectNode results = document.putObject("epcisBody").putObject("queryResults");
    results.put("queryName", queryName);
    subscription.ifPresent(id -> results.put("subscriptionID", id));
    results.putObject("resultsBody").set("eventList", events);
    return document;
  }
}
