package lingao.catalog.payment;

/** Where an attempt to have an order paid stands. */
public enum PaymentStatus {
  /** Noted here; the payment service may know of it or not. */
  OPENING,
  /** It can be paid. */
  OPEN,
  /** To be called off at the payment service. */
  CLOSING,
  /** Called off; it cannot be paid any more. */
  CLOSED,
  /** The money is there. */
  CAPTURED
}
