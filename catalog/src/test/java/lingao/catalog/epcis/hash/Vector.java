package lingao.catalog.epcis.hash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An event with what must come of it, from the test resources. */
record Vector(JsonNode event, JsonNode context, String preHash, String hash) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static Vector named(String name) {
    try (InputStream in =
        Objects.requireNonNull(Vector.class.getResourceAsStream(name + ".json"), name)) {
      JsonNode all = MAPPER.readTree(in);
      String lines =
          StreamSupport.stream(all.path("preHash").spliterator(), false)
              .map(JsonNode::textValue)
              .collect(Collectors.joining());
      return new Vector(
          all.path("event"), all.path("@context"), lines, all.path("hash").textValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** What is hashed of an object event with {@code more} properties, behind its two times. */
  static String preHash(String more) {
    return EventHash.preHash(event(more), MissingNode.getInstance())
        .replace(
            "eventType=ObjectEventeventTime=2026-11-29T00:30:00.000ZeventTimeZoneOffset=+08:00",
            "");
  }

  static JsonNode event(String more) {
    return json(
        "{'type':'ObjectEvent','eventTime':'2026-11-29T08:30:00+08:00','eventTimeZoneOffset':'+08:00',"
            + more
            + "}");
  }
}
