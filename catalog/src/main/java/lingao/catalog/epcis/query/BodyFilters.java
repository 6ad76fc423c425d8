package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Conditions on what no column holds, by paths of SQL/JSON into the event as it was captured. */
final class BodyFilters {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BodyFilters() {}

  /** Something at {@code path}, of which {@code member} is a part, is one of {@code texts}. */
  static Filter oneOf(String path, String member, List<String> texts) {
    return new Filter.InBody(path + " ? (@ == $v[*])", texts(texts), marks(member, texts), false);
  }

  /** Something at {@code path} is there. */
  static Filter exists(String path, String member, boolean secret) {
    return new Filter.InBody(path, NODES.objectNode(), List.of(quoted(member)), secret);
  }

  /** Something at {@code path} compares so with one of {@code numbers}. */
  static Filter number(String path, String member, String operator, List<BigDecimal> numbers) {
    ObjectNode values = NODES.objectNode();
    ArrayNode list = values.putArray("v");
    numbers.forEach(list::add);
    String condition = path + " ? (@ " + operator + " $v[*])";
    return new Filter.InBody(condition, values, List.of(quoted(member)), false);
  }

  /**
   * Something at {@code path} compares so with one of {@code texts}; those that are numbers stand
   * for both, since a field of an extension has no type that is known.
   */
  static Filter open(
      String path, String member, String operator, List<String> texts, boolean secret) {
    ObjectNode values = texts(texts);
    ArrayNode list = (ArrayNode) values.get("v");
    texts.stream().filter(Values::isNumber).map(BigDecimal::new).forEach(list::add);
    String condition = path + " ? (@ " + operator + " $v[*])";
    return new Filter.InBody(condition, values, List.of(quoted(member)), secret);
  }

  /**
   * A list of the event has an element of one of {@code types} whose value is one of {@code texts}.
   *
   * @param member of the value; the list is named after it
   */
  static Filter typed(String member, List<String> types, List<String> texts) {
    ObjectNode values = texts(texts);
    values.set("t", texts(types).get("v"));
    String list = member + "List";
    String path = "$." + list + "[*] ? (@.type == $t[*])." + member + " ? (@ == $v[*])";
    return new Filter.InBody(path, values, marks(list, texts), true);
  }

  private static List<String> marks(String member, List<String> texts) {
    List<String> marks = new ArrayList<>(List.of(quoted(member)));
    if (texts.size() == 1) {
      marks.add(quoted(texts.get(0)));
    }
    return marks;
  }

  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }

  private static ObjectNode texts(List<String> texts) {
    ObjectNode values = NODES.objectNode();
    ArrayNode list = values.putArray("v");
    texts.forEach(list::add);
    return values;
  }
}
