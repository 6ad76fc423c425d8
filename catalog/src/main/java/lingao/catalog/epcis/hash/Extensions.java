package lingao.catalog.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Properties that are not the standard's: full names, sorted at each level. */
final class Extensions {

  private final Namespaces namespaces;

  Extensions(Namespaces namespaces) {
    this.namespaces = namespaces;
  }

  /** The properties of {@code object} but those of the standard and comments, or nothing. */
  String of(JsonNode object, Predicate<String> standard) {
    return object.properties().stream()
        .filter(property -> !standard.test(property.getKey()))
        .filter(property -> !Canonical.COMMENTS.contains(property.getKey()))
        .flatMap(this::entries)
        .collect(Sorted.joined());
  }

  private Stream<String> entries(Map.Entry<String, JsonNode> property) {
    return entries(namespaces.key(property.getKey()), property.getValue());
  }

  /** One for each value of a list, under the same key; JSON's null is nothing. */
  private Stream<String> entries(String key, JsonNode value) {
    Stream<JsonNode> values =
        value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    return values.filter(one -> !one.isNull()).map(one -> key + content(one));
  }

  private String content(JsonNode value) {
    if (value.isObject()) {
      return of(value, key -> false);
    }
    if (value.isArray()) {
      return entries("", value).collect(Sorted.joined());
    }
    String text = text(value);
    return text.isEmpty() ? "" : "=" + text;
  }

  private String text(JsonNode value) {
    if (value.isNumber()) {
      return Numbers.of("extension", value);
    }
    String text = value.asText().strip();
    return Numbers.looksDecimal(text)
        ? Numbers.of("extension", text)
        : Texts.canonical(text, namespaces);
  }
}
