package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Set;

/** The {@code @context} of documents: what each has, and what one has of its own. */
public final class EpcisContext {

  /** GS1's context, of the address that documents should name. */
  public static final String GS1 = "https://ref.gs1.org/standards/epcis/epcis-context.jsonld";

  /** The shop's namespace; no official one is claimed. */
  public static final String OWN_NAMESPACE = "urn:lingao:epcis:";

  /** The prefix of {@link #OWN_NAMESPACE} in the shop's own events. */
  public static final String OWN_PREFIX = "lingao";

  private static final Set<String> GS1_ADDRESSES =
      Set.of(
          GS1,
          "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
          "https://ref.gs1.org/standards/epcis/2.0.1/epcis-context.jsonld",
          "https://gs1.github.io/EPCIS/epcis-context.jsonld",
          "https://id.gs1.org/epcis-context.jsonld");

  private EpcisContext() {}

  /** A document's context without GS1's own: JSON's null for nothing, otherwise a list. */
  static JsonNode beyondGs1(JsonNode context) {
    ArrayNode rest = JsonNodeFactory.instance.arrayNode();
    if (context.isArray()) {
      context.forEach(part -> addUnlessGs1(part, rest));
    } else {
      addUnlessGs1(context, rest);
    }
    return rest.isEmpty() ? NullNode.getInstance() : rest;
  }

  private static void addUnlessGs1(JsonNode part, ArrayNode rest) {
    if (part.isObject() || (part.isTextual() && !isGs1(part))) {
      rest.add(part);
    }
  }

  /** Whether a part of a context is one of the addresses of GS1's own. */
  public static boolean isGs1(JsonNode part) {
    return part.isTextual() && GS1_ADDRESSES.contains(part.textValue());
  }

  /** That of the shop's own events. */
  static JsonNode own() {
    ArrayNode context = JsonNodeFactory.instance.arrayNode();
    context.addObject().put(OWN_PREFIX, OWN_NAMESPACE);
    return context;
  }
}
