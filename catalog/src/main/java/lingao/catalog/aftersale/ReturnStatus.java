package lingao.catalog.aftersale;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. */
public enum ReturnStatus {
  /** The buyer asks; the office has not answered. */
  REQUESTED,
  /** Granted once the goods are back. */
  APPROVED,
  /** Not granted. */
  REFUSED,
  /** The buyer no longer asks, or all of the order's money is given back anyway. */
  WITHDRAWN,
  /** The money is on its way. */
  REFUNDING,
  /** The payment service would not give the money back; the office has to look. */
  REFUND_FAILED,
  /** The money was given back. */
  REFUNDED;

  /** Whether a case may go from here to {@code next}. */
  boolean canBecome(ReturnStatus next) {
    return next().contains(next);
  }

  /** Whether its pieces are neither free to be asked for again nor given back. */
  public boolean isOpen() {
    return this != REFUSED && this != WITHDRAWN && this != REFUNDED;
  }

  private Set<ReturnStatus> next() {
    return switch (this) {
      case REQUESTED -> EnumSet.of(APPROVED, REFUSED, WITHDRAWN, REFUNDING);
      case APPROVED -> EnumSet.of(REFUSED, WITHDRAWN, REFUNDING);
      case REFUNDING -> EnumSet.of(REFUNDED, REFUND_FAILED);
      case REFUND_FAILED -> EnumSet.of(REFUNDING);
      // A bank may send money back that was given.
      case REFUNDED -> EnumSet.of(REFUND_FAILED);
      case REFUSED, WITHDRAWN -> EnumSet.noneOf(ReturnStatus.class);
    };
  }
}
