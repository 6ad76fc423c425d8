package lingao.catalog.dispatch;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * The code by which an order is handed out.
 *
 * @param value eight digits
 */
public record PickupCode(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{8}");

  /**
   * Eight digits in two groups as they are read out, or within the address of a scanned QR code.
   */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:https?://[^\\s]{1,200}/desk\\?(?:[^\\s]{0,40}&)?code=)?(\\d{4})[ -]?(\\d{4})");

  private static final int LONGEST_WRITTEN = 400;
  private static final int BOUND = 100_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Refuses other forms with {@link InvalidValue}. */
  public PickupCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("code", "eight digits");
    }
  }

  /** The code that was typed, or scanned from a QR code; nothing when it is none. */
  public static Optional<PickupCode> of(String text) {
    if (text.length() > LONGEST_WRITTEN) {
      return Optional.empty();
    }
    Matcher written = WRITTEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    return written.matches()
        ? Optional.of(new PickupCode(written.group(1) + written.group(2)))
        : Optional.empty();
  }

  static PickupCode random() {
    return new PickupCode(String.format(Locale.ROOT, "%08d", RANDOM.nextInt(BOUND)));
  }

  /** The code in two groups, as it is read out: {@code 1234 5678}. */
  public String grouped() {
    return value.substring(0, 4) + ' ' + value.substring(4);
  }

  /** Tells no code: logs are read by many. */
  @Override
  public String toString() {
    return "********";
  }
}
