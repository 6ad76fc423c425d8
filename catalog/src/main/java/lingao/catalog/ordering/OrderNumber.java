package lingao.catalog.ordering;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * What an order is called, such as {@code L2611297KQ3M8F}: {@code L}, the county's day, and seven
 * random characters of Crockford's base 32, which has no letters that are taken for digits.
 *
 * @param value 14 characters
 */
public record OrderNumber(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_LENGTH = 7;
  private static final Pattern FORM = Pattern.compile("L\\d{6}[" + ALPHABET + "]{7}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Refuses other forms with {@link InvalidValue}. */
  public OrderNumber {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("number", "an order number such as L2611297KQ3M8F");
    }
  }

  /** The number that {@code text} is, in whatever case; nothing when it is none. */
  public static Optional<OrderNumber> of(String text) {
    try {
      return Optional.of(new OrderNumber(text.strip().toUpperCase(Locale.ROOT)));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  /** A new number of that day: one of 34 thousand million. */
  static OrderNumber random(LocalDate day) {
    StringBuilder number = new StringBuilder("L").append(DAY.format(day));
    for (int i = 0; i < RANDOM_LENGTH; i++) {
      number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new OrderNumber(number.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
