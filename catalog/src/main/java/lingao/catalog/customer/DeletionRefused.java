package lingao.catalog.customer;

/**
 * Something is under way that needs the customer, such as an order that is on its way to them: the
 * account stays until it is over. Thrown by an observer of {@link CustomerDeleted}.
 */
public final class DeletionRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses because of {@code what}, such as {@code orders}. */
  public DeletionRefused(String what) {
    super("under way: " + what);
  }
}
