package lingao.storefront.api.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;

/**
 * The JSON object that a call sends. What it asks of a field that is not there, or has another
 * type, is refused with {@link InvalidValue}, which names the field from the outermost, such as
 * {@code contact.name}. Fields that nobody asks for are left alone.
 */
final class JsonBody {

  /** The most bytes of a body. */
  static final int MOST_BYTES = 64 * 1024;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String path;
  private final JsonNode object;

  private JsonBody(String path, JsonNode object) {
    this.path = path;
    this.object = object;
  }

  /**
   * Reads a body to its end.
   *
   * @throws BodyTooLarge when it has more than {@value #MOST_BYTES} bytes
   */
  static JsonBody read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new BodyTooLarge();
    }
    return new JsonBody("", object(parse(bytes), "body"));
  }

  /** A text that is there. */
  String text(String name) {
    return optionalText(name).orElseThrow(() -> wrong(name, "a text is needed"));
  }

  /** A text; nothing for none, null or an empty one. */
  Optional<String> optionalText(String name) {
    JsonNode node = node(name);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    return Optional.of(sound(name, node)).filter(text -> !text.isEmpty());
  }

  /** Texts; none when the field is not there. */
  List<String> texts(String name) {
    JsonNode node = node(name);
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw wrong(name, "a list of texts is needed");
    }
    List<String> texts = new ArrayList<>();
    node.forEach(element -> texts.add(sound(name, element)));
    return texts;
  }

  /** A whole number that is there. */
  int integer(String name) {
    JsonNode node = node(name);
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw wrong(name, "a whole number is needed");
    }
    return node.intValue();
  }

  /** A whole number; nothing for none. */
  Optional<Long> optionalInteger(String name) {
    JsonNode node = node(name);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw wrong(name, "a whole number is needed");
    }
    return Optional.of(node.longValue());
  }

  /** An object that is there. */
  JsonBody object(String name) {
    return new JsonBody(path + name + ".", object(node(name), path + name));
  }

  /** An object; nothing for none. */
  Optional<JsonBody> optionalObject(String name) {
    JsonNode node = node(name);
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(object(name));
  }

  /** The fault of a field, named from the outermost. */
  InvalidValue wrong(String name, String rule) {
    return new InvalidValue(path + name, rule);
  }

  /** Neither half characters nor NUL, which no database holds. */
  private String sound(String name, JsonNode node) {
    if (node.getNodeType() != JsonNodeType.STRING) {
      throw wrong(name, "a text is needed");
    }
    String text = node.textValue();
    boolean broken =
        text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    if (broken) {
      throw wrong(name, "a text has characters that are none");
    }
    return text;
  }

  private JsonNode node(String name) {
    return object.path(name);
  }

  private static JsonNode object(JsonNode node, String name) {
    if (!node.isObject()) {
      throw new InvalidValue(name, "a JSON object is needed");
    }
    return node;
  }

  private static JsonNode parse(byte[] bytes) throws IOException {
    try {
      JsonNode tree = MAPPER.readTree(bytes);
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (JsonProcessingException e) {
      throw new InvalidValue("body", "JSON in UTF-8 is needed");
    }
  }
}
