package lingao.catalog.gs1;

import lingao.catalog.shared.Gtin;

/**
 * An Application Identifier and its value, which the AI's format admits (GS1 General
 * Specifications, section 3).
 *
 * @param ai two to four digits, such as {@code 10}
 * @param value neither escaped nor padded
 */
public record Element(String ai, String value) {

  /** Refuses an unknown AI and a value it cannot have with {@link Gs1Refused}. */
  public Element {
    AiTable.rule(ai).check(value);
  }

  /** (01), a trade item. */
  public static Element of(Gtin gtin) {
    return new Element("01", gtin.value());
  }

  /** (10), a batch. */
  public static Element of(Lot lot) {
    return new Element("10", lot.value());
  }

  /** (21), one item. */
  public static Element of(Serial serial) {
    return new Element("21", serial.value());
  }

  /** (00), a logistic unit. */
  public static Element of(Sscc sscc) {
    return new Element("00", sscc.value());
  }

  /** (414), a physical location. */
  public static Element of(Gln location) {
    return new Element("414", location.value());
  }

  /** (254), a place inside a location. */
  public static Element of(GlnExtension extension) {
    return new Element("254", extension.value());
  }

  /** (417), a party. */
  public static Element ofParty(Gln party) {
    return new Element("417", party.value());
  }

  AiRule rule() {
    return AiTable.rule(ai);
  }

  @Override
  public String toString() {
    return "(" + ai + ")" + value;
  }
}
