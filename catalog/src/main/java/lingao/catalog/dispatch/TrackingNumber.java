package lingao.catalog.dispatch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * A carrier's number of a parcel.
 *
 * @param value 6 to 40 capital letters, digits and hyphens; taken in any case and width
 */
public record TrackingNumber(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{6,40}");
  private static final int LONGEST_WRITTEN = 100;

  /** Refuses other forms with {@link InvalidValue}. */
  public TrackingNumber {
    value =
        value.length() > LONGEST_WRITTEN
            ? ""
            : Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("tracking", "6 to 40 letters, digits and hyphens");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
