package lingao.catalog.epcis.hash;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import lingao.catalog.shared.InvalidValue;

/** The string that is hashed for one event. */
final class PreHash {

  private final JsonNode event;
  private final Namespaces namespaces;
  private final Extensions extensions;

  /** An event that {@link Depth} has checked. */
  PreHash(JsonNode event, Namespaces namespaces) {
    this.event = event;
    this.namespaces = namespaces;
    this.extensions = new Extensions(namespaces);
  }

  @Override
  public String toString() {
    return "eventType="
        + type()
        + Canonical.ORDER.stream().map(f -> standard(f, event)).collect(joining())
        + ilmd()
        + Canonical.ORDER.stream().map(f -> extended(f, event)).collect(joining())
        + extensions.of(event, Canonical::isStandard);
  }

  private String type() {
    for (String required : List.of("type", "eventTime", "eventTimeZoneOffset")) {
      if (!event.path(required).isTextual()) {
        throw new InvalidValue(required, "an event is an object with this text");
      }
    }
    String type = event.path("type").textValue();
    if (!Canonical.EVENT_TYPES.contains(type)) {
      throw new InvalidValue("type", "one of the five events of EPCIS 2.0");
    }
    return type;
  }

  private String ilmd() {
    JsonNode ilmd = event.path("ilmd");
    if (isAbsent(ilmd)) {
      return "";
    }
    return labelled("ilmd", extensions.of(object("ilmd", ilmd), key -> false));
  }

  /** What the standard knows of {@code field} in {@code parent}; empty if there is nothing. */
  private String standard(Field field, JsonNode parent) {
    JsonNode node = parent.path(field.name());
    if (isAbsent(node)) {
      return "";
    }
    return switch (field.shape()) {
      case VALUE -> labelled(field.label() + "=", scalar(field, node));
      case VALUES ->
          labelled(
              field.label(),
              items(field, node).stream()
                  .map(item -> labelled(field.item() + "=", scalar(field, item)))
                  .collect(Sorted.joined()));
      default ->
          labelled(
              field.label(),
              objects(field, node).stream()
                  .map(object -> labelled(field.item(), parts(field, object)))
                  .collect(Sorted.joined()));
    };
  }

  private String parts(Field field, JsonNode object) {
    return field.parts().stream().map(part -> standard(part, object)).collect(joining());
  }

  /** The extensions in {@code field} and its parts, below the names of these. */
  private String extended(Field field, JsonNode parent) {
    JsonNode node = parent.path(field.name());
    if (!field.shape().hasParts() || isAbsent(node)) {
      return "";
    }
    return labelled(
        field.label(),
        objects(field, node).stream()
            .map(object -> labelled(field.item(), extendedParts(field, object)))
            .collect(Sorted.joined()));
  }

  private String extendedParts(Field field, JsonNode object) {
    String own = extensions.of(object, field::knows);
    if (!own.isEmpty() && !field.shape().isExtensible()) {
      throw new InvalidValue(field.name(), "no property beyond those of the standard");
    }
    return field.parts().stream().map(part -> extended(part, object)).collect(joining()) + own;
  }

  private String scalar(Field field, JsonNode node) {
    return field.scalar().write(field.name(), node, namespaces);
  }

  /** The objects of a field: one, or those of its list. */
  private static Collection<JsonNode> objects(Field field, JsonNode node) {
    Collection<JsonNode> all =
        field.shape().isList() ? items(field, node) : isAbsent(node) ? List.of() : List.of(node);
    all.forEach(item -> object(field.name(), item));
    return all;
  }

  private static Collection<JsonNode> items(Field field, JsonNode node) {
    if (!isAbsent(node) && !node.isArray()) {
      throw new InvalidValue(field.name(), "a list");
    }
    return StreamSupport.stream(node.spliterator(), false).toList();
  }

  private static JsonNode object(String name, JsonNode node) {
    if (!node.isObject()) {
      throw new InvalidValue(name, "an object, or a list of objects");
    }
    return node;
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isNull() || node.isMissingNode();
  }

  private static String labelled(String label, String content) {
    return content.isEmpty() ? "" : label + content;
  }
}
