package lingao.catalog.basket;

/** There is no basket of that id, or no more: baskets that nobody touches are swept. */
public final class UnknownBasket extends BasketRefused {

  private static final long serialVersionUID = 1L;

  UnknownBasket() {
    super("there is no such basket");
  }
}
