package lingao.catalog.basket;

/** The basket holds as many different SKUs, or coupons, as it can. */
public final class BasketFull extends BasketRefused {

  private static final long serialVersionUID = 1L;

  private final int limit;

  BasketFull(int limit) {
    super("a basket holds at most " + limit + " of these");
    this.limit = limit;
  }

  /** The most it can hold. */
  public int limit() {
    return limit;
  }
}
