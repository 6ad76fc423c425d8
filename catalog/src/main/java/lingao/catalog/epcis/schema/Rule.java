package lingao.catalog.epcis.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What a value must be. */
@FunctionalInterface
interface Rule {

  Rule ANYTHING = (node, at) -> {};
  Rule STRING = of(JsonNode::isTextual, "must be a string");
  Rule NUMBER = of(JsonNode::isNumber, "must be a number");
  Rule BOOLEAN = of(JsonNode::isBoolean, "must be true or false");
  Rule URI = text(Forms::isUri, "must be a URI");
  Rule TIME = text(Forms::isTime, "must be a time with offset, such as 2026-11-29T08:30:00+08:00");

  /** Notes what is wrong with {@code node}, which stands at {@code at}. */
  void check(JsonNode node, Place at);

  static Rule of(Predicate<JsonNode> test, String rule) {
    return (node, at) -> {
      if (!test.test(node)) {
        at.refuse(rule);
      }
    };
  }

  static Rule text(Predicate<String> test, String rule) {
    return of(node -> node.isTextual() && test.test(node.textValue()), rule);
  }

  /** A list of at least {@code fewest}. */
  static Rule list(int fewest, Rule item) {
    return (node, at) -> {
      if (!node.isArray() || node.size() < fewest) {
        at.refuse(fewest == 0 ? "must be a list" : "must be a list that isn't empty");
        return;
      }
      for (int i = 0; i < node.size(); i++) {
        item.check(node.get(i), at.child(i));
      }
    };
  }

  /** A list in which nothing stands twice. */
  static Rule set(int fewest, Rule item) {
    return list(fewest, item)
        .and(
            (node, at) -> {
              // Texts as such, which sets keep in order when many have one hash code.
              Set<Object> seen = new HashSet<>();
              for (JsonNode each : node) {
                if (!seen.add(each.isTextual() ? each.textValue() : each)) {
                  at.refuse("must not name anything twice");
                  return;
                }
              }
            });
  }

  default Rule and(Rule other) {
    return (node, at) -> {
      check(node, at);
      other.check(node, at);
    };
  }
}
