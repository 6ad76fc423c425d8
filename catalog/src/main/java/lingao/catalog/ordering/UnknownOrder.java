package lingao.catalog.ordering;

/** There is no such order. */
public final class UnknownOrder extends OrderRefused {

  private static final long serialVersionUID = 1L;

  UnknownOrder(OrderNumber number) {
    super("there is no order " + number);
  }
}
