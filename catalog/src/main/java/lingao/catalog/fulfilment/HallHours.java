package lingao.catalog.fulfilment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.shared.ShopTime;

/** When a hall is open, and so when it has an order packed. */
record HallHours(HallSummary hall, RouteCalendar calendar) {

  /**
   * The moment from which goods can be fetched that are paid for at {@code paid}: once the hall has
   * been open as long as packing takes, on a whole minute.
   */
  Instant ready(Instant paid) {
    LocalDateTime now = LocalDateTime.ofInstant(paid, ShopTime.ZONE);
    Duration left = Duration.ofMinutes(calendar.terms().hallMinutes());
    for (int days = 0; days < RouteCalendar.LONGEST_REST; days++) {
      LocalDate day = now.toLocalDate().plusDays(days);
      LocalTime from = days == 0 ? later(now.toLocalTime(), hall.opens()) : hall.opens();
      if (!isOpen(day) || !from.isBefore(hall.closes())) {
        continue;
      }
      Duration today = Duration.between(from, hall.closes());
      if (left.compareTo(today) < 0) {
        return wholeMinute(LocalDateTime.of(day, from).plus(left));
      }
      left = left.minus(today);
    }
    throw new Undeliverable(Undeliverable.Reason.CLOSED);
  }

  private boolean isOpen(LocalDate day) {
    return !hall.closedOn().contains(day.getDayOfWeek()) && calendar.isOpen(hall.slug(), day);
  }

  private static LocalTime later(LocalTime a, LocalTime b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant wholeMinute(LocalDateTime moment) {
    LocalDateTime minute = moment.truncatedTo(ChronoUnit.MINUTES);
    return (minute.equals(moment) ? minute : minute.plusMinutes(1))
        .atZone(ShopTime.ZONE)
        .toInstant();
  }
}
