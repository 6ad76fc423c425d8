package lingao.catalog.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import lingao.catalog.shared.InvalidValue;

/** How the value of a standard field is written. */
enum Scalar {
  /** As it is, without space around it. */
  VERBATIM,
  /** An identifier or URI: compact URIs expanded, GS1 keys as Digital Links. */
  TEXT,
  NUMBER,
  TIME,
  BUSINESS_STEP,
  DISPOSITION,
  TRANSACTION_TYPE,
  PARTY_TYPE,
  COMPONENT,
  MEASUREMENT;

  /** The value of the field {@code name}; empty if there is none to write. */
  String write(String name, JsonNode node, Namespaces namespaces) {
    if (node.isNull() || node.isMissingNode()) {
      return "";
    }
    if (!node.isTextual() && !node.isNumber() && !node.isBoolean()) {
      throw new InvalidValue(name, "a single value");
    }
    String text = node.isNumber() ? Numbers.of(name, node) : node.asText().strip();
    return text.isEmpty() ? "" : canonical(name, text, namespaces);
  }

  private String canonical(String name, String text, Namespaces namespaces) {
    return switch (this) {
      case VERBATIM -> text;
      case TEXT -> Texts.canonical(text, namespaces);
      case NUMBER -> Numbers.of(name, text);
      case TIME -> Times.utc(name, text);
      default -> Texts.canonical(Vocabulary.valueOf(name()).expand(text), namespaces);
    };
  }
}
