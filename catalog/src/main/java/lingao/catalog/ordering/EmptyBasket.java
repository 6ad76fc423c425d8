package lingao.catalog.ordering;

/** The basket holds nothing that could be ordered; perhaps it was ordered already. */
public final class EmptyBasket extends OrderRefused {

  private static final long serialVersionUID = 1L;

  EmptyBasket() {
    super("the basket is empty");
  }
}
