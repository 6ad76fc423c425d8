package lingao.catalog.gs1;

import lingao.catalog.shared.InvalidValue;

/**
 * A batch or lot number, AI (10) (GS1 General Specifications, 3.4.1): 1 to 20 characters of GS1's
 * character set 82.
 */
public record Lot(String value) {

  /** Refuses other characters and lengths with {@link InvalidValue}. */
  public Lot {
    if (!CharacterSet.X.holds(value, 20)) {
      throw new InvalidValue("lot", "1 to 20 letters, digits or signs of GS1 character set 82");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
