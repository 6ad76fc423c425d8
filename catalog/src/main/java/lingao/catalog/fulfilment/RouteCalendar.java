package lingao.catalog.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Predicate;
import lingao.catalog.shared.ShopTime;

/**
 * When goods that are paid for at some moment leave and arrive. The county's vans go to the towns
 * every day and on to a village every two days (the county plan's three-level network); what is
 * paid before the cut-off goes with the next van, which leaves the morning after.
 *
 * @param terms with the cut-off
 * @param closed the closed days that are known, of all places
 */
record RouteCalendar(DeliveryTerms terms, Set<Closed> closed) {

  /** No rest of vans or couriers is longer; what is closed longer is closed for good. */
  static final int LONGEST_REST = 60;

  /**
   * Days from a payment after which nothing is looked for: a rest of the centre, the vans, a
   * village.
   */
  static final int HORIZON = 3 * LONGEST_REST + 2;

  /** That {@code place} rests on {@code day}. */
  record Closed(String place, LocalDate day) {}

  /** The day on which a courier takes them, from the county centre, which is open then. */
  LocalDate handedToCourier(Instant paid) {
    return next(packed(paid), ClosedPeriod.COURIERS, this::isCentreOpen);
  }

  /**
   * The day on which the van leaves the county centre with them and brings them to the town's
   * station, all of which are open then.
   */
  LocalDate atTown(Instant paid, String station) {
    return next(packed(paid).plusDays(1), station, day -> isCentreOpen(day) && isRouteDay(day));
  }

  /** The day on which the van brings them on from the town's station to a village of that phase. */
  LocalDate atVillage(Instant paid, String station, int phase) {
    return next(
        atTown(paid, station),
        station,
        day -> isRouteDay(day) && Math.floorMod(day.toEpochDay(), 2) == phase);
  }

  boolean isOpen(String place, LocalDate day) {
    return !closed.contains(new Closed(place, day));
  }

  /** Today before the cut-off, else tomorrow; the next day after that when the centre rests. */
  private LocalDate packed(Instant paid) {
    LocalDateTime local = LocalDateTime.ofInstant(paid, ShopTime.ZONE);
    LocalDate day =
        local.toLocalTime().isBefore(terms.cutOff())
            ? local.toLocalDate()
            : local.toLocalDate().plusDays(1);
    return next(day, ClosedPeriod.CENTRE, open -> true);
  }

  private boolean isCentreOpen(LocalDate day) {
    return isOpen(ClosedPeriod.CENTRE, day);
  }

  private boolean isRouteDay(LocalDate day) {
    return isOpen(ClosedPeriod.ROUTES, day);
  }

  private LocalDate next(LocalDate from, String place, Predicate<LocalDate> rule) {
    return from.datesUntil(from.plusDays(LONGEST_REST))
        .filter(day -> isOpen(place, day) && rule.test(day))
        .findFirst()
        .orElseThrow(() -> new Undeliverable(Undeliverable.Reason.CLOSED));
  }
}
