package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import lingao.catalog.shared.InvalidValue;

/**
 * What PostgreSQL can read as {@code jsonb}. One event that it cannot would fail each query that
 * looks into events, whoever asks it.
 */
public final class StorableJson {

  /** As in the hash of an event, which doesn't see all parts of it. */
  private static final int MOST_DIGITS = 400;

  private StorableJson() {}

  /**
   * Refuses a tree with NUL in a text or name, or with a number that is no number or has more than
   * {@value #MOST_DIGITS} digits when it is written out.
   *
   * @param name of the tree, for the {@link InvalidValue}
   */
  public static void check(String name, JsonNode node) {
    if (node.isTextual()) {
      checkText(name, node.textValue());
    } else if (node.isNumber()) {
      checkNumber(name, node);
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        checkText(name, property.getKey());
        check(name, property.getValue());
      }
    } else {
      node.forEach(element -> check(name, element));
    }
  }

  private static void checkText(String name, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new InvalidValue(name, "texts without the character NUL");
    }
  }

  private static void checkNumber(String name, JsonNode node) {
    if (!node.isIntegralNumber() && !fits(node)) {
      throw new InvalidValue(name, "numbers of at most " + MOST_DIGITS + " digits");
    }
  }

  private static boolean fits(JsonNode node) {
    return node.isBigDecimal() ? fits(node.decimalValue()) : Double.isFinite(node.doubleValue());
  }

  private static boolean fits(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
  }
}
