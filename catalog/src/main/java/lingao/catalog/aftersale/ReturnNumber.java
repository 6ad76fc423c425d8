package lingao.catalog.aftersale;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.InvalidValue;

/**
 * The number of a case: its order's number and which of its cases it is.
 *
 * @param ordinal from 1 to 999
 */
public record ReturnNumber(OrderNumber order, int ordinal) {

  private static final Pattern FORM = Pattern.compile("(.{1,40})-([1-9][0-9]{0,2})");

  /** Refuses another ordinal with {@link InvalidValue}. */
  public ReturnNumber {
    if (ordinal < 1 || ordinal > 999) {
      throw new InvalidValue("return", "from 1 to 999 for an order");
    }
  }

  /** The number that is written so, such as {@code L2611297KQ3M8F-1}; nothing for others. */
  public static Optional<ReturnNumber> of(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? OrderNumber.of(parts.group(1))
            .map(order -> new ReturnNumber(order, Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /** Such as {@code L2611297KQ3M8F-1}. */
  public String value() {
    return order.value() + "-" + ordinal;
  }

  @Override
  public String toString() {
    return value();
  }
}
