package lingao.catalog.payment.stub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** JSON, as it is kept and as it is told. */
final class StubJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private StubJson() {}

  static ObjectNode node() {
    return MAPPER.createObjectNode();
  }

  static ObjectNode map(Map<String, String> values) {
    ObjectNode node = node();
    values.forEach(node::put);
    return node;
  }

  /** In lines and indented, as Stripe writes it. */
  static String pretty(JsonNode node) {
    return node.toPrettyString();
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the stub's state could not be written", e);
    }
  }

  static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the stub's state could not be read", e);
    }
  }
}
