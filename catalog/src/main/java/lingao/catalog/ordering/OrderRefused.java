package lingao.catalog.ordering;

/**
 * Why an order could not be placed or moved; nothing was changed. Other features have reasons of
 * their own: {@link lingao.catalog.inventory.OutOfStock}, {@link
 * lingao.catalog.promotion.CouponGone}, {@link lingao.catalog.fulfilment.Undeliverable}, {@link
 * lingao.catalog.basket.UnknownBasket}.
 */
public abstract sealed class OrderRefused extends RuntimeException
    permits EmptyBasket, IllegalMove, KeyReused, PriceChanged, TooManyUnpaid, UnknownOrder {

  private static final long serialVersionUID = 1L;

  OrderRefused(String message) {
    super(message);
  }
}
