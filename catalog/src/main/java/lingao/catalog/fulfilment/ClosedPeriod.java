package lingao.catalog.fulfilment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * Days on which something rests.
 *
 * @param place {@value #CENTRE}, {@value #ROUTES}, {@value #COURIERS}, or the slug of a hall or
 *     code of a station
 * @param note why, one line of at most {@value #LONGEST_NOTE} characters, often empty
 */
public record ClosedPeriod(String place, LocalDate first, LocalDate last, String note) {

  /** The county centre: nothing is packed there, and nothing leaves it. */
  public static final String CENTRE = "county-centre";

  /** The county's vans to towns and villages. */
  public static final String ROUTES = "routes";

  /** The couriers. */
  public static final String COURIERS = "couriers";

  /** The most characters of a note. */
  public static final int LONGEST_NOTE = 80;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;
  private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9-]{2,80}");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

  /** Refuses other forms with {@link InvalidValue}. */
  public ClosedPeriod {
    note = note.strip();
    if (!PLACE.matcher(place).matches()) {
      throw new InvalidValue("place", "the centre, routes, couriers, a hall or a station");
    }
    if (first.getYear() < FIRST_YEAR) {
      throw new InvalidValue("first", "in this century");
    }
    if (last.isBefore(first) || last.getYear() > LAST_YEAR) {
      throw new InvalidValue("last", "not before the first day");
    }
    if (note.length() > LONGEST_NOTE || UNPRINTABLE.matcher(note).find()) {
      throw new InvalidValue("note", "a line of at most " + LONGEST_NOTE + " characters");
    }
  }

  /** How many days it has. */
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
