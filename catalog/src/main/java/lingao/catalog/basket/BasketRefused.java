package lingao.catalog.basket;

/** Why something could not be done to a basket. */
public abstract sealed class BasketRefused extends RuntimeException
    permits BasketFull, UnknownBasket, UnknownSku {

  private static final long serialVersionUID = 1L;

  BasketRefused(String message) {
    super(message);
  }
}
