package lingao.catalog.ordering;

import java.time.Duration;

/** As many orders as may be unpaid at once from one address of the network are. */
public final class TooManyUnpaid extends OrderRefused {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyUnpaid(Duration wait) {
    super(UnpaidOrders.MOST + " orders from this address are unpaid; wait " + wait);
    this.wait = wait.isNegative() ? Duration.ZERO : wait;
  }

  /** When the first of them is called off unless it is paid: full seconds, at least one. */
  public long seconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  /** The same in full minutes, at least one. */
  public long minutes() {
    return Math.max(1, wait.plusSeconds(59).toMinutes());
  }

  /** How many may be unpaid at once. */
  public int most() {
    return UnpaidOrders.MOST;
  }
}
