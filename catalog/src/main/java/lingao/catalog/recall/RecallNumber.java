package lingao.catalog.recall;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * By which people speak of a recall.
 *
 * @param value {@code R}, the year, a running number, such as {@code R2026-0007}
 */
public record RecallNumber(String value) {

  private static final Pattern FORM = Pattern.compile("R\\d{4}-\\d{4,9}");

  /** Refuses other forms with {@link InvalidValue}. */
  public RecallNumber {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("recall", "such as R2026-0007");
    }
  }

  /** The number that {@code text} is, or nothing when it is none. */
  public static Optional<RecallNumber> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new RecallNumber(text)) : Optional.empty();
  }

  static RecallNumber of(int year, long running) {
    return new RecallNumber(String.format(Locale.ROOT, "R%04d-%04d", year, running));
  }

  @Override
  public String toString() {
    return value;
  }
}
