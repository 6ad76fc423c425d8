package lingao.catalog.gs1;

import lingao.catalog.shared.InvalidValue;

/**
 * A place inside the location that a GLN names, such as a shelf, AI (254) (GS1 General
 * Specifications, 3.5): 1 to 20 characters of GS1's character set 82.
 */
public record GlnExtension(String value) {

  /** Refuses other characters and lengths with {@link InvalidValue}. */
  public GlnExtension {
    if (!CharacterSet.X.holds(value, 20)) {
      throw new InvalidValue(
          "gln extension", "1 to 20 letters, digits or signs of GS1 character set 82");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
