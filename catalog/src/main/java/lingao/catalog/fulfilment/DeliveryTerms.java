package lingao.catalog.fulfilment;

import java.time.LocalTime;
import lingao.catalog.shared.InvalidValue;

/**
 * What holds for all deliveries.
 *
 * @param cutOff what is paid before this time of day, in the county, leaves with the next van or
 *     courier
 * @param hallMinutes opening time that a hall takes to pack an order, 0 to 1440
 * @param daysKept days that a parcel waits to be fetched before it goes back, 1 to 60
 */
public record DeliveryTerms(LocalTime cutOff, int hallMinutes, int daysKept) {

  private static final int MOST_MINUTES = 1440;
  private static final int MOST_DAYS = 60;

  /** Refuses numbers out of range with {@link InvalidValue}. */
  public DeliveryTerms {
    if (hallMinutes < 0 || hallMinutes > MOST_MINUTES) {
      throw new InvalidValue("hallMinutes", "from 0 to " + MOST_MINUTES);
    }
    if (daysKept < 1 || daysKept > MOST_DAYS) {
      throw new InvalidValue("daysKept", "from 1 to " + MOST_DAYS);
    }
  }
}
