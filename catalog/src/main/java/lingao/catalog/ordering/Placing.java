package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import lingao.catalog.basket.BasketService;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.promotion.PromotionService;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;

/** Places an order: all that belongs to it in one transaction, what others wait for at its end. */
@ApplicationScoped
class Placing {

  private static final String CUSTOMER = "customer";
  private static final Money NOTHING = new Money(0);

  @Inject private OrderKeys keys;
  @Inject private BasketService baskets;
  @Inject private Pricer pricer;
  @Inject private OrderStore store;
  @Inject private UnpaidOrders unpaid;
  @Inject private InventoryService inventory;
  @Inject private PromotionService promotions;
  @Inject private OrderMoves moves;
  @Inject private Event<OrderMoved> moved;
  @Inject private ShopTime time;

  /**
   * The order's number; that of the first order when the key was used for the same before.
   *
   * @param origin as {@link UnpaidOrders} counts it
   */
  @Transactional
  OrderNumber place(OrderKey key, Checkout checkout, Optional<String> origin) {
    OrderNumber number = OrderNumber.random(time.today());
    Optional<OrderNumber> first = keys.claim(key, number);
    if (first.isEmpty()) {
      place(number, checkout, origin);
    }
    return first.orElse(number);
  }

  private void place(OrderNumber number, Checkout checkout, Optional<String> origin) {
    Instant now = time.now().truncatedTo(ChronoUnit.MILLIS);
    PricedOrder order = pricer.price(baskets.claim(checkout.basket()), checkout, now);
    origin.ifPresent(unpaid::queue);
    if (!store.insert(order.rows(number, checkout, origin, now), CUSTOMER)) {
      throw refusal(origin, now);
    }
    baskets.clear(checkout.basket(), order.basket().lines());
    moved.fire(placed(number, checkout, now));
    inventory.reserve(order.quote().stockPoint(), order.stock(), number.value());
    promotions.redeem(order.pricing(), number.value(), checkout.contact().mobile().value());
    if (order.total().equals(NOTHING)) {
      moves.payNothing(number);
    }
  }

  private static OrderMoved placed(OrderNumber number, Checkout checkout, Instant now) {
    boolean hasEmail = checkout.contact().email().isPresent();
    return new OrderMoved(number, Optional.empty(), OrderStatus.TO_PAY, "placed", now, hasEmail);
  }

  private RuntimeException refusal(Optional<String> origin, Instant now) {
    return origin
        .flatMap(from -> unpaid.full(from, now))
        .<RuntimeException>map(TooManyUnpaid::new)
        .orElseGet(NumberTaken::new);
  }
}
