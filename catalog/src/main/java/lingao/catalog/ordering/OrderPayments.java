package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.payment.AlarmKind;
import lingao.catalog.payment.PaymentAlarms;
import lingao.catalog.payment.PaymentCaptured;
import lingao.catalog.payment.RefundFailed;
import lingao.catalog.payment.RefundSucceeded;
import lingao.catalog.shared.ShopTime;

/**
 * What money does to orders, within the transaction that books it. Each event locks the order
 * first, so that it meets expiry, cancellation and other payments one after the other.
 */
@ApplicationScoped
class OrderPayments {

  @Inject private OrderStore store;
  @Inject private OrderMoves moves;
  @Inject private OrderRefunds refunds;
  @Inject private PaymentAlarms alarms;
  @Inject private ShopTime time;

  /** Money came: for the order, once more, too late, or not as much as it should be. */
  void captured(@Observes PaymentCaptured event) {
    Optional<LockedOrder> order = OrderNumber.of(event.order()).flatMap(store::lock);
    if (order.isEmpty()) {
      alarms.raise(
          AlarmKind.UNKNOWN_PAYMENT, event.intent(), event.order() + " " + event.amount().tag());
    } else if (!order.get().paidIntent().equals(Optional.of(event.intent()))) {
      capture(order.get(), event);
    }
  }

  /** The order's whole money was given back. */
  void refunded(@Observes RefundSucceeded event) {
    if (OrderRefunds.isWhole(event.key())) {
      OrderNumber.of(event.order())
          .flatMap(store::lock)
          .filter(order -> order.status() == OrderStatus.REFUNDING)
          .ifPresent(
              order -> {
                store.hold(order.number(), false);
                moves.move(order, OrderStatus.REFUNDED, "refunded", OrderMoves.SHOP);
              });
    }
  }

  /** Payment has alarmed the office; the order waits for it. */
  void refundFailed(@Observes RefundFailed event) {
    if (OrderRefunds.isWhole(event.key())) {
      OrderNumber.of(event.order())
          .flatMap(store::lock)
          .ifPresent(order -> hold(order, "refund-failed"));
    }
  }

  private void capture(LockedOrder order, PaymentCaptured event) {
    boolean wanted = order.status() == OrderStatus.TO_PAY && order.paidIntent().isEmpty();
    if (!wanted) {
      refunds.ofLate(order.number(), event.intent(), event.amount());
      store.note(order, "paid-too-late", OrderMoves.SHOP, time.now());
      alarms.raise(AlarmKind.PAID_TOO_LATE, event.order(), detail(order, event));
      return;
    }
    store.paidBy(order.number(), event.intent());
    if (event.amount().equals(order.total())) {
      moves.pay(order, "paid");
    } else {
      hold(order, "wrong-amount");
      alarms.raise(AlarmKind.WRONG_AMOUNT, event.order(), detail(order, event));
    }
  }

  private void hold(LockedOrder order, String reason) {
    store.hold(order.number(), true);
    store.note(order, reason, OrderMoves.SHOP, time.now());
  }

  private static String detail(LockedOrder order, PaymentCaptured event) {
    return event.intent()
        + " "
        + event.amount().tag()
        + ", "
        + order.status()
        + " "
        + order.total().tag();
  }
}
