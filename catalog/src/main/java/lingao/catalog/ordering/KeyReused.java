package lingao.catalog.ordering;

/** An idempotency key came a second time, with another request. */
public final class KeyReused extends OrderRefused {

  private static final long serialVersionUID = 1L;

  KeyReused() {
    super("the idempotency key was used for another request");
  }
}
