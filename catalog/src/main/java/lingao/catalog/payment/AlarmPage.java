package lingao.catalog.payment;

import java.util.List;

/**
 * A page of alarms, unsettled ones first, then the latest.
 *
 * @param open how many nobody has looked at
 * @param pages at least 1
 */
public record AlarmPage(List<PaymentAlarm> alarms, int open, int pages) {

  /** The most alarms on a page. */
  public static final int SIZE = 25;
}
