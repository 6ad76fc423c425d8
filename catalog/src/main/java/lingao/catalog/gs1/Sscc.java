package lingao.catalog.gs1;

import lingao.catalog.shared.CheckDigit;
import lingao.catalog.shared.InvalidValue;

/**
 * A Serial Shipping Container Code of one pallet or parcel, AI (00) (GS1 General Specifications,
 * 3.3.1 and 7.9).
 *
 * @param value 18 digits: extension digit, company prefix, serial reference, check digit
 */
public record Sscc(String value) {

  /** Refuses a wrong length or check digit with {@link InvalidValue}. */
  public Sscc {
    if (value.length() != 18 || !CharacterSet.N.holds(value, 18)) {
      throw new InvalidValue("sscc", "18 digits");
    }
    if (!CheckDigit.closes(value)) {
      throw new InvalidValue("sscc", "the check digit does not match");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
