package lingao.catalog.payment;

/** Why money is given back. */
public enum RefundReason {
  /** The order was cancelled. */
  CANCELLED,
  /** The money came after the order had been called off, or twice. */
  PAID_TOO_LATE,
  /** Goods came back, or were damaged or missing. */
  RETURNED,
  /** The office wished so. */
  GOODWILL
}
