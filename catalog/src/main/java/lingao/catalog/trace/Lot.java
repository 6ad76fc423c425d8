package lingao.catalog.trace;

import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * A batch or lot number, AI (10) (GS1 General Specifications, 3.4.1): 1 to 20 characters of GS1's
 * character set 82.
 */
public record Lot(String value) {

  private static final Pattern FORM = Pattern.compile("[!-\"%-?A-Z_a-z]{1,20}");

  /** Refuses other characters and lengths with {@link InvalidValue}. */
  public Lot {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("lot", "1 to 20 letters, digits or signs of GS1 character set 82");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
