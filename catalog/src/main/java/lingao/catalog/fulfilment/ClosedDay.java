package lingao.catalog.fulfilment;

import java.time.LocalDate;
import java.util.regex.Pattern;
import lingao.catalog.shared.InvalidValue;

/**
 * A day on which something rests.
 *
 * @param place {@value #ROUTES}, {@value #COURIERS}, or the slug of a hall or code of a station
 * @param note why, at most 80 characters
 */
public record ClosedDay(String place, LocalDate day, String note) {

  /** The county's vans to towns and villages. */
  public static final String ROUTES = "routes";

  /** The couriers. */
  public static final String COURIERS = "couriers";

  private static final Pattern PLACE = Pattern.compile("[A-Za-z0-9-]{2,80}");
  private static final int LONGEST_NOTE = 80;

  /** Refuses other forms with {@link InvalidValue}. */
  public ClosedDay {
    note = note.strip();
    if (!PLACE.matcher(place).matches()) {
      throw new InvalidValue("place", "routes, couriers, a hall or a station");
    }
    if (note.length() > LONGEST_NOTE) {
      throw new InvalidValue("note", "at most " + LONGEST_NOTE + " characters");
    }
  }
}
