package lingao.catalog.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import lingao.catalog.shared.InvalidValue;

/**
 * The prefixes that a document's context declares, beside those of EPCIS; for one event.
 *
 * <p>{@code cbvmda} stands for the namespace it has in XML, without a colon at its end, unless the
 * document declares it otherwise: so does the reference implementation, and an event hashes alike
 * in both syntaxes.
 */
final class Namespaces {

  private static final Map<String, String> STANDARD =
      Map.of(
          "gs1", "https://ref.gs1.org/voc/",
          "cbv", "https://ref.gs1.org/cbv/",
          "epcis", "https://ref.gs1.org/epcis/");

  /** A namespace is repeated for each key, so that a long one would make a small event huge. */
  private static final int MAX_LENGTH = 1000;

  /** The same in a large event, where many short keys have not so long a namespace. */
  private static final int MOST_WRITTEN = 16 << 20;

  private final Map<String, String> declared = new HashMap<>(STANDARD);

  private int written;

  private Namespaces() {
    declared.put("cbvmda", "urn:epcglobal:cbv:mda");
  }

  /** Of a document's context and, within it, an event's. */
  static Namespaces of(JsonNode document, JsonNode event) {
    Namespaces all = new Namespaces();
    all.addAll(document);
    all.addAll(event);
    return all;
  }

  private void addAll(JsonNode context) {
    if (context.isArray()) {
      context.forEach(this::add);
    } else {
      add(context);
    }
  }

  private void add(JsonNode context) {
    for (Map.Entry<String, JsonNode> term : context.properties()) {
      JsonNode value = term.getValue();
      JsonNode iri = value.isObject() ? value.path("@id") : value;
      if (iri.isTextual()) {
        declared.put(term.getKey(), checked(iri.textValue()));
      }
    }
  }

  private static String checked(String namespace) {
    if (namespace.length() > MAX_LENGTH) {
      throw new InvalidValue("@context", "URIs of at most " + MAX_LENGTH + " characters");
    }
    return namespace;
  }

  /** {@code {namespace}local} for a key with a declared prefix, otherwise the key itself. */
  String key(String key) {
    int colon = key.indexOf(':');
    String namespace = colon < 0 ? null : declared.get(key.substring(0, colon));
    return namespace == null ? key : "{" + counted(namespace) + "}" + key.substring(colon + 1);
  }

  /** A compact URI expanded; any other text as it is. GS1's own prefixes mean GS1's namespaces. */
  String value(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || text.startsWith("//", colon + 1) || text.chars().anyMatch(c -> c <= ' ')) {
      return text;
    }
    String prefix = text.substring(0, colon);
    String namespace = STANDARD.getOrDefault(prefix, declared.get(prefix));
    return namespace == null ? text : counted(namespace) + text.substring(colon + 1);
  }

  private String counted(String namespace) {
    written += namespace.length();
    if (written > MOST_WRITTEN) {
      throw new InvalidValue("event", "shorter, or with shorter namespaces");
    }
    return namespace;
  }
}
