package lingao.storefront.office.freight;

import java.util.Map;
import java.util.Optional;
import lingao.catalog.fulfilment.FreightRule;
import lingao.catalog.fulfilment.WeightStep;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import lingao.storefront.office.OfficeChoice;
import lingao.storefront.office.OfficeField;
import lingao.storefront.office.OfficeFields;
import lingao.storefront.office.OfficeText;

/** The fields of a freight rule: filled from a rule, read as one. */
final class RuleFields {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_NUMBER = 12;

  private final OfficeFields fields = new OfficeFields();
  private final FreightRule begin;
  private final Map<String, String> choices;

  /**
   * The fields of a rule.
   *
   * @param choices the words for {@link RuleValues#YES} and {@link RuleValues#NO}
   */
  RuleFields(FreightRule begin, Map<String, String> choices) {
    this.begin = begin;
    this.choices = choices;
  }

  /** The fields, for the form. */
  OfficeField[] all() {
    return fields.of(
        RuleValues.of(begin).entrySet().stream()
            .map(e -> field(e.getKey(), e.getValue()))
            .toArray(OfficeField[]::new));
  }

  /** The rule that was typed; {@link InvalidValue} names the field that can't be so. */
  FreightRule read() {
    return new FreightRule(
        begin.code(),
        begin.kind(),
        fields.localized("name"),
        choice("served"),
        step("first"),
        step("further"),
        choice("coldChain"),
        step("coldBox"),
        fields.optional("freeAbove").map(typed -> fields.money("freeAbove")),
        fields.number("heaviest"),
        fields.number("daysEarliest"),
        fields.number("daysLatest"));
  }

  /** Says below the field why it can't be so; false when there is no such field. */
  boolean refuse(String name, String why) {
    return fields.refuse(name, why);
  }

  private OfficeField field(String name, String value) {
    String key = "freight-rule." + name;
    return switch (name) {
      case "served", "coldChain" -> new OfficeChoice(name, key, choices, value);
      case "nameZh", "nameEn" -> new OfficeText(name, key, "text", LONGEST_NAME, value);
      case "firstPrice", "furtherPrice", "coldBoxPrice", "freeAbove" ->
          new OfficeText(name, key, "text", LONGEST_NUMBER, value);
      default -> new OfficeText(name, key, "number", LONGEST_NUMBER, value);
    };
  }

  private boolean choice(String name) {
    String chosen =
        Optional.of(fields.text(name))
            .filter(choices::containsKey)
            .orElseThrow(() -> new InvalidValue(name, "yes or no"));
    return chosen.equals(RuleValues.YES);
  }

  private WeightStep step(String name) {
    int grams = fields.number(name + "Grams");
    Money price =
        fields
            .optional(name + "Price")
            .map(typed -> fields.money(name + "Price"))
            .orElseThrow(() -> new InvalidValue(name + "Price", "yuan, 0 for nothing"));
    try {
      return new WeightStep(grams, price);
    } catch (InvalidValue e) {
      boolean heavy = e.name().equals("grams");
      throw new InvalidValue(name + (heavy ? "Grams" : "Price"), "in range");
    }
  }
}
