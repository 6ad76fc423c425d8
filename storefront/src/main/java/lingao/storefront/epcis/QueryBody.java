package lingao.storefront.epcis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import lingao.catalog.epcis.query.EpcFormat;
import lingao.catalog.epcis.query.NewSubscription;

/** Reads definitions of queries and subscriptions. */
final class QueryBody {

  private static final int MOST_BYTES = 64 * 1024;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(16).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ObjectNode object;
  private final EpcisException kind;

  private QueryBody(ObjectNode object, EpcisException kind) {
    this.object = object;
    this.kind = kind;
  }

  /**
   * A body of at most {@value #MOST_BYTES} bytes.
   *
   * @param wrong what one is called that is wrong
   */
  static QueryBody read(InputStream sent, HttpServletRequest http, EpcisException wrong)
      throws IOException {
    byte[] bytes =
        CaptureBody.read(
            sent,
            http.getContentLengthLong(),
            http.getHeader(HttpHeaders.CONTENT_ENCODING),
            MOST_BYTES);
    try {
      if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
        return new QueryBody(object, wrong);
      }
    } catch (IOException e) {
      // No JSON, or no text at all. Refused below.
    }
    throw new EpcisRefused(wrong, "a JSON object in UTF-8 is needed, nested 16 deep at most");
  }

  /** A text that is there. */
  String text(String name) {
    JsonNode node = object.path(name);
    boolean sound = node.isTextual() && node.textValue().chars().noneMatch(c -> c == 0);
    if (!sound) {
      throw wrong(name, "a text is needed");
    }
    return node.textValue();
  }

  /** An object that is there. */
  ObjectNode object(String name) {
    if (object.path(name) instanceof ObjectNode found) {
      return found;
    }
    throw wrong(name, "an object is needed");
  }

  /** A subscription; it has a schedule or says that it wants a stream, not both. */
  NewSubscription subscription(EpcFormat format) {
    boolean scheduled = object.has("schedule");
    boolean stream = object.path("stream").asBoolean();
    if (scheduled == stream) {
      throw wrong("stream", "either true, or a schedule instead");
    }
    return new NewSubscription(
        text("dest"),
        text("signatureToken"),
        scheduled ? Optional.of(object("schedule")) : Optional.empty(),
        object.path("reportIfEmpty").asBoolean(),
        format,
        time("initialRecordTime"));
  }

  private Optional<Instant> time(String name) {
    if (!object.has(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text(name)).toInstant());
    } catch (DateTimeException e) {
      throw wrong(name, "a time with an offset is needed");
    }
  }

  private EpcisRefused wrong(String name, String rule) {
    return new EpcisRefused(kind, name + ": " + rule);
  }
}
