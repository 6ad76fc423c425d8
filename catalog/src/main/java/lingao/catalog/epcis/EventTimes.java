package lingao.catalog.epcis;

import java.time.Instant;

/** The times that events may have and be asked for by: of the years 1 to 9999. */
public final class EventTimes {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private EventTimes() {}

  /** Whether {@code time} lies in these years, which the database can hold. */
  public static boolean fit(Instant time) {
    return !time.isBefore(FIRST) && !time.isAfter(LAST);
  }
}
