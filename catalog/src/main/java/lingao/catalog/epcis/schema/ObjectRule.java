package lingao.catalog.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An object.
 *
 * @param required properties that must be there
 * @param others what other properties may be called
 */
record ObjectRule(Map<String, Rule> properties, List<String> required, Others others)
    implements Rule {

  /** Names of properties that the standard doesn't know. */
  enum Others {
    ANY,
    /** Extensions have a namespace. */
    URIS,
    NONE
  }

  /** With any other properties and nothing required. */
  ObjectRule() {
    this(Map.of(), List.of(), Others.ANY);
  }

  /** With {@code rule} for each of {@code names}, which are separated by spaces. */
  ObjectRule with(String names, Rule rule) {
    Map<String, Rule> more = new HashMap<>(properties);
    for (String name : names.split(" ", -1)) {
      more.put(name, rule);
    }
    return new ObjectRule(more, required, others);
  }

  ObjectRule require(String... names) {
    return new ObjectRule(properties, List.of(names), others);
  }

  ObjectRule others(Others names) {
    return new ObjectRule(properties, required, names);
  }

  @Override
  public void check(JsonNode node, Place at) {
    if (!node.isObject()) {
      at.refuse("must be an object");
      return;
    }
    for (String name : required) {
      if (!node.has(name)) {
        at.refuse("must have " + name);
      }
    }
    node.properties().forEach(property -> check(property, at));
  }

  private void check(Map.Entry<String, JsonNode> property, Place at) {
    String name = property.getKey();
    Rule rule = properties.get(name);
    if (rule != null) {
      rule.check(property.getValue(), at.child(name));
    } else if (others == Others.NONE) {
      at.child(name).refuse("is not a property of the standard here");
    } else if (others == Others.URIS && !Forms.isUri(name)) {
      at.child(name).refuse("is not a property of the standard, and has no prefix of an extension");
    }
  }
}
