package lingao.catalog.gs1;

import lingao.catalog.shared.CheckDigit;
import lingao.catalog.shared.InvalidValue;

/**
 * A Global Location Number of a place or a party, AIs (410) to (417) (GS1 General Specifications,
 * 3.7 and 7.9).
 *
 * @param value 13 digits, the last a valid check digit
 */
public record Gln(String value) {

  /** Refuses a wrong length or check digit with {@link InvalidValue}. */
  public Gln {
    if (value.length() != 13 || !CharacterSet.N.holds(value, 13)) {
      throw new InvalidValue("gln", "13 digits");
    }
    if (!CheckDigit.closes(value)) {
      throw new InvalidValue("gln", "the check digit does not match");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
