package lingao.storefront.office.freight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.fulfilment.FreightRule;
import lingao.catalog.fulfilment.WeightStep;
import lingao.catalog.shared.Money;

/** A freight rule as the fields of its form hold it: what was typed, by the field's name. */
final class RuleValues {

  static final String YES = "yes";
  static final String NO = "no";

  private RuleValues() {}

  /** All values, in the order of the form; empty for a threshold that there is not. */
  static Map<String, String> of(FreightRule rule) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("nameZh", rule.name().zh());
    values.put("nameEn", rule.name().en());
    values.put("served", word(rule.served()));
    put(values, "first", rule.first());
    put(values, "further", rule.further());
    values.put("coldChain", word(rule.coldChain()));
    put(values, "coldBox", rule.coldBox());
    values.put("freeAbove", rule.freeAbove().map(Money::yuan).orElse(""));
    values.put("heaviest", String.valueOf(rule.heaviestGrams()));
    values.put("daysEarliest", String.valueOf(rule.daysEarliest()));
    values.put("daysLatest", String.valueOf(rule.daysLatest()));
    return values;
  }

  /** The fields in which {@code after} is not as {@code before}. */
  static List<Difference> differences(FreightRule before, FreightRule after) {
    Map<String, String> old = of(before);
    return of(after).entrySet().stream()
        .map(e -> new Difference(e.getKey(), old.getOrDefault(e.getKey(), ""), e.getValue()))
        .filter(difference -> !difference.before().equals(difference.after()))
        .toList();
  }

  private static void put(Map<String, String> values, String name, WeightStep step) {
    values.put(name + "Grams", String.valueOf(step.grams()));
    values.put(name + "Price", step.price().yuan());
  }

  private static String word(boolean value) {
    return value ? YES : NO;
  }

  /** What a field held, and what it holds after that. */
  record Difference(String field, String before, String after) {}
}
