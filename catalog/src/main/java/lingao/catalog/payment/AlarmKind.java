package lingao.catalog.payment;

/** What somebody of the office has to look at. */
public enum AlarmKind {
  /** Another amount came than the order costs. */
  WRONG_AMOUNT,
  /** Money came in another currency. */
  WRONG_CURRENCY,
  /** Money came for an attempt that this shop does not know. */
  UNKNOWN_PAYMENT,
  /** Money came after the order had been called off, or twice; it is given back. */
  PAID_TOO_LATE,
  /** Money could not be given back. */
  REFUND_FAILED,
  /** Somebody gave money back elsewhere, such as in the payment service's own pages. */
  UNKNOWN_REFUND,
  /** This shop and the payment service do not agree. */
  DIFFERENCE,
  /** The payment service has not answered for a while. */
  SERVICE_AWAY
}
