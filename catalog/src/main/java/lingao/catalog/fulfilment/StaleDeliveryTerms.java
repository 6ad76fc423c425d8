package lingao.catalog.fulfilment;

/** Somebody else has changed the terms meanwhile; nothing was written. */
public final class StaleDeliveryTerms extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StaleDeliveryTerms() {
    super("the delivery terms were changed meanwhile");
  }
}
