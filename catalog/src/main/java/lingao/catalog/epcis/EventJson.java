package lingao.catalog.epcis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import lingao.catalog.epcis.hash.EventHash;

/** Reads and writes events so that nothing is lost: a number keeps its digits. */
final class EventJson {

  /** Of a document; an event a little too deep is an error of its own, not of all of it. */
  private static final int MAX_DEPTH = 2 * EventHash.MAX_DEPTH;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxNumberLength(400)
          .maxNameLength(2000)
          .build();

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(LIMITS)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final ObjectReader READER = MAPPER.readerFor(JsonNode.class);

  private EventJson() {}

  /** Any JSON; refuses malformed one. */
  static JsonNode read(byte[] document) throws IOException {
    return READER.readValue(document);
  }

  /** What {@link #write} wrote. */
  static JsonNode read(String stored) {
    try {
      return READER.readValue(stored);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored event is no JSON", e);
    }
  }

  /** An event that {@link #write} wrote. */
  static ObjectNode readEvent(String stored) {
    return (ObjectNode) read(stored);
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("JSON that was read can be written", e);
    }
  }
}
