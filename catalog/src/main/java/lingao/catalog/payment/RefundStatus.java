package lingao.catalog.payment;

/** Where a refund stands. */
public enum RefundStatus {
  /** Wished; the payment service does not know yet. */
  WANTED,
  /** Being asked for; perhaps it knows. */
  ASKED,
  /** Taken on; the money is under way. */
  PENDING,
  /** Given back. */
  SUCCEEDED,
  /** Refused, or it came back. */
  FAILED
}
