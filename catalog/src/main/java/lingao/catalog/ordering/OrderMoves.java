package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.promotion.PromotionService;
import lingao.catalog.shared.ShopTime;

/**
 * Moves orders from one status to the next. Each call locks the order first: whoever comes second,
 * a webhook, a timer, the buyer or the office, finds what the first has done.
 */
@ApplicationScoped
@Transactional
class OrderMoves {

  private static final Set<OrderStatus> UNDERWAY =
      EnumSet.of(OrderStatus.PREPARING, OrderStatus.SHIPPED, OrderStatus.READY_FOR_PICKUP);

  /** Who acts when nobody does. */
  static final String SHOP = "shop";

  @Inject private OrderStore store;
  @Inject private InventoryService inventory;
  @Inject private PromotionService promotions;
  @Inject private PaymentService payments;
  @Inject private OrderRefunds refunds;
  @Inject private Event<OrderMoved> moved;
  @Inject private ShopTime time;

  /** One step on the way to the buyer; not for a held order. */
  void step(OrderNumber number, OrderStatus to, String reason, String who) {
    LockedOrder order = lock(number);
    order.mustBecome(to);
    if (order.held()) {
      throw new IllegalMove(order.status(), to);
    }
    move(order, to, reason, who);
  }

  /**
   * Calls an order off: before it is paid at once; afterwards, while nobody packs it, by giving the
   * money back.
   */
  void cancel(OrderNumber number, String reason, String who) {
    LockedOrder order = lock(number);
    switch (order.status()) {
      case TO_PAY -> cancelUnpaid(order, reason, who);
      case PAID -> refund(order, reason, who, true);
      default -> throw new IllegalMove(order.status(), OrderStatus.CANCELLED);
    }
  }

  /** Gives all of the money back that was not given back yet. */
  void refund(OrderNumber number, String reason, String who, boolean takeBack) {
    refund(lock(number), reason, who, takeBack);
  }

  /** Lets a held order go on where it stood. */
  void resume(OrderNumber number, String reason, String who) {
    LockedOrder order = lock(number);
    if (!order.held()) {
      throw new IllegalMove(order.status(), order.status());
    }
    store.hold(number, false);
    store.note(order, reason, who, time.now());
    if (order.status() == OrderStatus.TO_PAY && order.paidIntent().isPresent()) {
      pay(order, "accepted");
    } else if (order.status() == OrderStatus.REFUNDING && !refunds.ofWhole(order)) {
      move(order, OrderStatus.REFUNDED, "nothing-to-refund", SHOP);
    }
  }

  /**
   * Stops a paid order that is packed or on its way.
   *
   * @return whether it stops now: not when it is elsewhere, or stands still already
   */
  boolean hold(OrderNumber number, String reason, String who) {
    LockedOrder order = lock(number);
    boolean stops = !order.held() && UNDERWAY.contains(order.status());
    if (stops) {
      store.hold(number, true);
      store.note(order, reason, who, time.now());
    }
    return stops;
  }

  /** Lets an order go on that {@link #hold} has stopped; does nothing when somebody did already. */
  void release(OrderNumber number, String reason, String who) {
    LockedOrder order = lock(number);
    if (order.held() && UNDERWAY.contains(order.status())) {
      store.hold(number, false);
      store.note(order, reason, who, time.now());
    }
  }

  /** Calls an order off if the time to pay it is over. */
  void expire(OrderNumber number, Instant now) {
    store
        .lockIf(number, OrderStatus.TO_PAY, "pay_until", now)
        .ifPresent(order -> cancelUnpaid(order, "expired", SHOP));
  }

  /** Ends an order if it was received before {@code limit}. */
  void finish(OrderNumber number, Instant limit) {
    store
        .lockIf(number, OrderStatus.RECEIVED, "moved_at", limit)
        .ifPresent(order -> move(order, OrderStatus.DONE, "time", SHOP));
  }

  /** An order that costs nothing is paid. */
  void payNothing(OrderNumber number) {
    pay(lock(number), "nothing-to-pay");
  }

  /** The pieces of an order whose money has come are sold. */
  void pay(LockedOrder order, String reason) {
    order.mustBecome(OrderStatus.PAID);
    inventory.sell(order.stockPoint(), order.lines(), order.number().value());
    move(order, OrderStatus.PAID, reason, SHOP);
  }

  LockedOrder lock(OrderNumber number) {
    return store.lock(number).orElseThrow(() -> new UnknownOrder(number));
  }

  void move(LockedOrder order, OrderStatus to, String reason, String who) {
    order.mustBecome(to);
    Instant now = time.now().truncatedTo(ChronoUnit.MILLIS);
    store.move(order, to, reason, who, now);
    moved.fire(
        new OrderMoved(
            order.number(), Optional.of(order.status()), to, reason, now, order.hasEmail()));
  }

  private void cancelUnpaid(LockedOrder order, String reason, String who) {
    String number = order.number().value();
    payments.closeOpen(number);
    refunds.ofUnsold(order);
    inventory.release(order.stockPoint(), order.lines(), number);
    promotions.giveBack(number);
    settle(order);
    move(order, OrderStatus.CANCELLED, reason, who);
  }

  private void refund(LockedOrder order, String reason, String who, boolean takeBack) {
    settle(order);
    move(order, OrderStatus.REFUNDING, reason, who);
    boolean wanted = refunds.ofWhole(order);
    if (takeBack && !order.lines().isEmpty()) {
      inventory.takeBack(order.stockPoint(), order.lines(), order.number().value());
    }
    if (!wanted) {
      move(order.at(OrderStatus.REFUNDING), OrderStatus.REFUNDED, "nothing-to-refund", SHOP);
    }
  }

  private void settle(LockedOrder order) {
    if (order.held()) {
      store.hold(order.number(), false);
    }
  }
}
