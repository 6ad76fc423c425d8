package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A query that is kept under a name (EPCIS 2.0, 12.6.3).
 *
 * @param name 1 to 80 letters, digits, points, hyphens and underscores, the first a letter or digit
 * @param query the standard's parameters as members, each with a value or a list of them
 */
public record NamedQuery(long id, String name, ObjectNode query, Instant createdAt) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
  private static final String CONTEXT = "@context";

  /** Whether it can be a name. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** What it asks. */
  public EventQuery parsed() {
    return parse(query);
  }

  /**
   * What a query body asks.
   *
   * @throws QueryRefused when it asks what is unknown or wrong
   */
  static EventQuery parse(ObjectNode query) {
    Map<String, List<String>> parameters = new HashMap<>();
    for (Map.Entry<String, JsonNode> parameter : query.properties()) {
      if (!parameter.getKey().equals(CONTEXT)) {
        parameters.put(parameter.getKey(), values(parameter.getKey(), parameter.getValue()));
      }
    }
    return EventQuery.parse(parameters);
  }

  private static List<String> values(String name, JsonNode value) {
    if (isValue(value)) {
      return List.of(value.asText());
    }
    if (!value.isArray()) {
      throw QueryRefused.parameter(Values.shown(name), "a value or a list of values");
    }
    List<String> values = new ArrayList<>();
    for (JsonNode element : value) {
      if (!isValue(element)) {
        throw QueryRefused.parameter(Values.shown(name), "a value or a list of values");
      }
      values.add(element.asText());
    }
    return values;
  }

  private static boolean isValue(JsonNode node) {
    return node.isValueNode() && !node.isNull();
  }
}
