package lingao.catalog.gs1;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one data carrier says: elements in a row (GS1 General Specifications, 7.8), each AI once.
 *
 * @param elements at least one
 */
public record ElementString(List<Element> elements) {

  /** The longest text that is read, in characters. */
  public static final int LONGEST = 4096;

  /** Separates what has no predefined length from what follows: FNC1 as scanners send it. */
  static final char SEPARATOR = 0x1D;

  /**
   * Keeps one of equal elements. Refuses two values of one AI, and no element at all, with {@link
   * Gs1Refused}.
   */
  public ElementString {
    elements = elements.stream().distinct().toList();
    if (elements.isEmpty()) {
      throw new Gs1Refused(Reason.EMPTY_VALUE, "element string", "at least one element");
    }
    LinkRules.requireDistinct(elements);
  }

  /** These elements in this order. */
  public static ElementString of(Element... elements) {
    return new ElementString(List.of(elements));
  }

  /**
   * Reads either form: {@code (01)09506000134352(10)AB-1}, in which a bracket that belongs to a
   * value has a backslash before it, or what a scanner sends, {@code 010950600013435210AB-1}, with
   * FNC1 as GS (0x1D) and perhaps a symbology identifier before it. Refuses everything else with
   * {@link Gs1Refused}.
   */
  public static ElementString parse(String text) {
    if (text.length() > LONGEST) {
      throw new Gs1Refused(
          Reason.OVERSIZED, "element string", "at most " + LONGEST + " characters");
    }
    return new ElementString(text.startsWith("(") ? Brackets.read(text) : Scan.read(text));
  }

  /**
   * This, if it can be all that is said of one item. One carrier of several on a label may say
   * less; what is written on a label of ours says all. Refuses with {@link Gs1Refused} elements
   * that must not stand together, such as two net weights, and those that need another, such as a
   * lot without goods.
   */
  public ElementString requireAssociated() {
    Associations.check(elements);
    return this;
  }

  /** As printed for people, a bracket in a value with a backslash before it. */
  public String bracketed() {
    return elements.stream()
        .map(element -> "(" + element.ai() + ")" + element.value().replace("(", "\\("))
        .collect(Collectors.joining());
  }

  /** As a scanner sends it, without a symbology identifier; FNC1 is GS (0x1D). */
  public String scanned() {
    int last = elements.size() - 1;
    return Stream.concat(
            elements.subList(0, last).stream()
                .map(
                    element ->
                        element.ai()
                            + element.value()
                            + (element.rule().fixed() ? "" : String.valueOf(SEPARATOR))),
            Stream.of(elements.get(last).ai() + elements.get(last).value()))
        .collect(Collectors.joining());
  }

  /** The value of {@code ai}, if it is among the elements. */
  public Optional<String> value(String ai) {
    return elements.stream()
        .filter(element -> element.ai().equals(ai))
        .map(Element::value)
        .findFirst();
  }

  @Override
  public String toString() {
    return bracketed();
  }
}
