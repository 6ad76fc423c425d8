package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.InvalidValue;

/**
 * How EPCs are written in an answer (EPCIS 2.0, 12.4, header {@code GS1-EPC-Format}).
 *
 * <p>The length of a company prefix, which an EPC URN needs, is not part of a Digital Link: such an
 * EPC stays one unless its prefix is known.
 */
public enum EpcFormat {
  /** As they were captured. */
  AS_CAPTURED,
  /** As GS1 Digital Links, at GS1's resolver. */
  DIGITAL_LINK,
  /** As EPC URNs. */
  URN;

  private static final Set<String> LISTS =
      Set.of("epcList", "childEPCs", "inputEPCList", "outputEPCList");
  private static final Set<String> QUANTITIES =
      Set.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");
  private static final Set<String> PLACES = Set.of("readPoint", "bizLocation");

  /** The format of a header's value. */
  public static Optional<EpcFormat> of(String header) {
    return switch (header) {
      case "No_Preference", "Never_Translates" -> Optional.of(AS_CAPTURED);
      case "Always_GS1_Digital_Link" -> Optional.of(DIGITAL_LINK);
      case "Always_EPC_URN" -> Optional.of(URN);
      default -> Optional.empty();
    };
  }

  /** What the header of the answer says. */
  public String header() {
    return switch (this) {
      case AS_CAPTURED -> "Never_Translates";
      case DIGITAL_LINK -> "Always_GS1_Digital_Link";
      case URN -> "Always_EPC_URN";
    };
  }

  /** One identifier in this format; what cannot be translated stays as it is. */
  public String apply(String uri) {
    if (this == AS_CAPTURED) {
      return uri;
    }
    try {
      return this == URN ? Urns.of(uri) : uri.startsWith("urn:epc:") ? EpcKey.of(uri).uri() : uri;
    } catch (InvalidValue e) {
      return uri;
    }
  }

  /** A copy of an event in this format. */
  ObjectNode apply(ObjectNode event) {
    if (this == AS_CAPTURED) {
      return event;
    }
    ObjectNode copy = event.deepCopy();
    LISTS.forEach(list -> replaceAll(copy.path(list)));
    QUANTITIES.forEach(list -> copy.path(list).forEach(element -> replace(element, "epcClass")));
    PLACES.forEach(place -> replace(copy.path(place), "id"));
    replace(copy, "parentID");
    return copy;
  }

  private void replace(JsonNode node, String member) {
    if (node instanceof ObjectNode object && object.path(member).isTextual()) {
      object.put(member, apply(object.path(member).textValue()));
    }
  }

  private void replaceAll(JsonNode list) {
    if (list instanceof ArrayNode array) {
      UnaryOperator<JsonNode> one =
          node -> node.isTextual() ? TextNode.valueOf(apply(node.textValue())) : node;
      for (int i = 0; i < array.size(); i++) {
        array.set(i, one.apply(array.get(i)));
      }
    }
  }
}
