package lingao.catalog.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;

/**
 * Days of rest and terms of delivery as the county office sets them. What is set counts for what is
 * promised from then on; orders that are placed keep what they were told.
 */
@ApplicationScoped
@OfficeOnly
public class DeliveryDesk {

  /** The most days that are closed at once; what is closed longer is closed for good. */
  public static final int MOST_DAYS = RouteCalendar.LONGEST_REST;

  private static final int YEARS_AHEAD = 2;

  @Inject private ClosedDayStore days;
  @Inject private ClosingPlaces places;
  @Inject private TermsStore terms;
  @Inject private DeliveryLog log;
  @Inject private ShopTime time;

  /** All that may rest: the centre, vans and couriers, the halls, the stations. */
  @Transactional
  public List<ClosingPlace> places() {
    return places.all();
  }

  /**
   * The days of rest from today on.
   *
   * @param page from 1
   */
  @Transactional
  public ClosedPage closed(int page) {
    return days.periods(time.today(), page);
  }

  /**
   * Closes a place on days to come. Days on which it rests already stay as they are.
   *
   * @return on how many days it rests now that it did not before
   * @throws InvalidValue for a place that there is not, a day that is past or more than two years
   *     ahead, or more than {@value #MOST_DAYS} days
   */
  @Transactional
  public int close(ClosedPeriod period) {
    check(period);
    int closed = days.close(period);
    if (closed > 0) {
      log.note(DeliveryChange.Kind.DAYS, period.place(), "", text(period));
    }
    return closed;
  }

  /**
   * Opens a place on days on which it rests for that reason.
   *
   * @return false when it does so on none of them, such as after somebody else has opened it
   */
  @Transactional
  public boolean open(ClosedPeriod period) {
    boolean opened = days.open(period) > 0;
    if (opened) {
      log.note(DeliveryChange.Kind.DAYS, period.place(), text(period), "");
    }
    return opened;
  }

  /** What holds for all deliveries. */
  @Transactional
  public DeliveryTermsVersion terms() {
    return terms.find();
  }

  /**
   * Changes the terms and notes who did it.
   *
   * @param version of the terms that they were made from
   * @return false when they are just so already, whoever made them so; then nothing is noted
   * @throws StaleDeliveryTerms when they have another version by now
   */
  @Transactional
  public boolean change(DeliveryTerms wanted, int version) {
    DeliveryTerms before = terms.find().terms();
    if (before.equals(wanted)) {
      return false;
    }
    terms.change(wanted, version);
    note("cutOff", before.cutOff(), wanted.cutOff());
    note("hallMinutes", before.hallMinutes(), wanted.hallMinutes());
    note("daysKept", before.daysKept(), wanted.daysKept());
    return true;
  }

  /**
   * What was changed of that kind.
   *
   * @param page from 1
   */
  @Transactional
  public DeliveryHistory history(DeliveryChange.Kind kind, int page) {
    return log.history(kind, page);
  }

  private void check(ClosedPeriod period) {
    LocalDate today = time.today();
    if (!places.has(period.place())) {
      throw new InvalidValue("place", "one of those that there are");
    }
    if (period.first().isBefore(today) || period.first().isAfter(today.plusYears(YEARS_AHEAD))) {
      throw new InvalidValue("first", "from today to two years ahead");
    }
    if (period.length() > MOST_DAYS) {
      throw new InvalidValue("last", "at most " + MOST_DAYS + " days");
    }
  }

  private void note(String term, Object before, Object after) {
    if (!before.equals(after)) {
      log.note(DeliveryChange.Kind.TERMS, term, before.toString(), after.toString());
    }
  }

  private static String text(ClosedPeriod period) {
    return (period.first() + "/" + period.last() + " " + period.note()).strip();
  }
}
