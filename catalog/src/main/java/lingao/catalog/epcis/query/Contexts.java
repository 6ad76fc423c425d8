package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lingao.catalog.epcis.EpcisContext;

/** The {@code @context} of several events in one document. */
final class Contexts {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Set<JsonNode> addresses = new LinkedHashSet<>();
  private final ObjectNode prefixes =
      NODES.objectNode().put(EpcisContext.OWN_PREFIX, EpcisContext.OWN_NAMESPACE);

  /** Adds what one event needs; false, and nothing is added, if it contradicts another's. */
  boolean merge(JsonNode context) {
    ObjectNode wanted = NODES.objectNode();
    Set<JsonNode> others = new LinkedHashSet<>();
    for (JsonNode part : parts(context)) {
      if (part instanceof ObjectNode object) {
        wanted.setAll(object);
      } else if (part.isTextual()) {
        others.add(part);
      }
    }
    for (Map.Entry<String, JsonNode> prefix : wanted.properties()) {
      JsonNode known = prefixes.path(prefix.getKey());
      if (!known.isMissingNode() && !known.equals(prefix.getValue())) {
        return false;
      }
    }
    prefixes.setAll(wanted);
    addresses.addAll(others);
    return true;
  }

  /** The context of the document. */
  ArrayNode node() {
    ArrayNode all = NODES.arrayNode().add(EpcisContext.GS1);
    addresses.forEach(all::add);
    return all.add(prefixes);
  }

  /** That of an event with its own. */
  static ArrayNode standAlone(JsonNode context) {
    ArrayNode all = NODES.arrayNode().add(EpcisContext.GS1);
    parts(context).forEach(all::add);
    return all;
  }

  private static Iterable<JsonNode> parts(JsonNode context) {
    return context.isArray() ? context : NODES.arrayNode().add(context);
  }
}
