package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lingao.catalog.epcis.EpcisContext;

/**
 * The {@code @context} of an event of which something is withheld: a namespace that only withheld
 * words have may tell of a partner as much as they do.
 */
final class NeededContext {

  private final Set<String> used = new HashSet<>();

  private NeededContext() {}

  /**
   * A list of the terms of {@code context} that occur in {@code event}, and of GS1's addresses;
   * other addresses, which may mean any words, are left out.
   */
  static ArrayNode of(JsonNode context, ObjectNode event) {
    NeededContext needed = new NeededContext();
    event.properties().stream()
        .filter(property -> !property.getKey().equals("@context"))
        .forEach(needed::addProperty);
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    (context.isArray() ? context : JsonNodeFactory.instance.arrayNode().add(context))
        .forEach(part -> needed.keep(part, kept));
    return kept;
  }

  private void keep(JsonNode part, ArrayNode kept) {
    if (EpcisContext.isGs1(part)) {
      kept.add(part);
    } else if (part instanceof ObjectNode object) {
      ObjectNode terms = object.deepCopy().retain(used);
      if (!terms.isEmpty()) {
        kept.add(terms);
      }
    }
  }

  private void addProperty(Map.Entry<String, JsonNode> property) {
    addText(property.getKey());
    add(property.getValue());
  }

  private void add(JsonNode node) {
    if (node.isTextual()) {
      addText(node.textValue());
    } else if (node.isObject()) {
      node.properties().forEach(this::addProperty);
    } else {
      node.forEach(this::add);
    }
  }

  private void addText(String text) {
    int colon = text.indexOf(':');
    used.add(colon < 0 ? text : text.substring(0, colon));
  }
}
