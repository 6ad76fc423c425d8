package lingao.catalog.ordering;

/** An order cannot go from its status to the one wished for. */
public final class IllegalMove extends OrderRefused {

  private static final long serialVersionUID = 1L;

  private final OrderStatus from;
  private final OrderStatus to;

  /** Also for who follows {@link OrderMoved} and cannot let it happen. */
  public IllegalMove(OrderStatus from, OrderStatus to) {
    super("an order that is " + from + " does not become " + to);
    this.from = from;
    this.to = to;
  }

  /** Where the order stands. */
  public OrderStatus from() {
    return from;
  }

  /** Where it was to go. */
  public OrderStatus to() {
    return to;
  }
}
