package lingao.catalog.fulfilment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * By courier to an address. Provinces, cities and counties are names of the standard list (GB/T
 * 2260) or its six-digit codes; the delivery service turns codes and short names into full names.
 *
 * @param province such as {@code 海南省} or {@code 460000}
 * @param city may be empty where the list knows none between province and county, such as in a
 *     municipality or for 临高县
 * @param county such as {@code 临高县} or {@code 469024}; empty in the few cities without counties
 * @param street and number, {@value #SHORTEST_STREET} to {@value #LONGEST_STREET} characters on one
 *     line
 */
public record Courier(String province, String city, String county, String street)
    implements Delivery {

  /** The least characters of a street with its number. */
  public static final int SHORTEST_STREET = 2;

  /** The most characters of a street with its number. */
  public static final int LONGEST_STREET = 100;

  private static final int LONGEST_NAME = 30;
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]");

  /** Refuses other lengths and unprintable characters with {@link InvalidValue}. */
  public Courier {
    province = line("province", province, 2, LONGEST_NAME);
    city = line("city", city, 0, LONGEST_NAME);
    county = line("county", county, 0, LONGEST_NAME);
    street = line("street", street, SHORTEST_STREET, LONGEST_STREET);
  }

  @Override
  @JsonIgnore
  public DeliveryKind kind() {
    return DeliveryKind.COURIER;
  }

  private static String line(String name, String written, int shortest, int longest) {
    String text =
        written.length() > 10 * longest ? written : SPACE.matcher(written).replaceAll(" ").strip();
    int length = text.codePointCount(0, text.length());
    if (length < shortest || length > longest || INVISIBLE.matcher(text).find()) {
      throw new InvalidValue(name, shortest + " to " + longest + " characters");
    }
    return text;
  }
}
