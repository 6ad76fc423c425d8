package lingao.catalog.gs1;

import lingao.catalog.shared.InvalidValue;

/**
 * The serial number of one item of a GTIN, AI (21) (GS1 General Specifications, 3.5.2): 1 to 20
 * characters of GS1's character set 82.
 */
public record Serial(String value) {

  /** Refuses other characters and lengths with {@link InvalidValue}. */
  public Serial {
    if (!CharacterSet.X.holds(value, 20)) {
      throw new InvalidValue("serial", "1 to 20 letters, digits or signs of GS1 character set 82");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
