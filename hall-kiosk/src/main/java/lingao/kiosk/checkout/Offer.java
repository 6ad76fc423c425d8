package lingao.kiosk.checkout;

import java.time.Instant;
import lingao.catalog.basket.BasketView;
import lingao.catalog.shared.Money;

/**
 * What the visitor orders, and what for.
 *
 * @param freight what the hall asks for keeping it
 * @param ready from when it can be fetched
 */
record Offer(BasketView basket, Money freight, Instant ready) {

  /** What is to be paid. */
  Money total() {
    return new Money(basket.goods().fen() + freight.fen());
  }
}
