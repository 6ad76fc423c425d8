package lingao.kiosk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.dispatch.PickupService;
import lingao.catalog.ordering.IllegalMove;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.NextStep;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentProblem;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.PaymentStatus;
import lingao.kiosk.visit.VisitOrders;
import lingao.storefront.web.PublicAddress;

/** Has the visitor's phone pay. */
@ApplicationScoped
class Till {

  private static final Logger LOG = Logger.getLogger(Till.class.getName());
  private static final String VISITOR = "customer";

  @Inject private OrderService orders;
  @Inject private PaymentService payments;
  @Inject private PickupService pickups;
  @Inject private VisitOrders visits;
  @Inject private PublicAddress address;

  Optional<OrderView> order(String number) {
    return OrderNumber.of(number).flatMap(orders::find);
  }

  /** By which the visitor pays: what they chose last. */
  PaymentMethod method(OrderView order) {
    return payments
        .latest(order.number().value())
        .map(Payment::method)
        .filter(method -> method != PaymentMethod.CARD)
        .orElse(order.method());
  }

  /** What the phone has to scan in order to pay; nothing while the payment service is away. */
  Optional<String> code(OrderView order) {
    try {
      open(order, method(order));
      NextStep step = payments.start(order.number().value(), method(order), returnAddress(order));
      return Optional.of(
              step instanceof NextStep.QrCode code
                  ? code.data()
                  : step instanceof NextStep.Redirect redirect ? redirect.url() : "")
          .filter(text -> !text.isEmpty());
    } catch (PaymentProblem e) {
      LOG.log(Level.INFO, e, () -> "order " + order.number() + " cannot be paid yet");
      return Optional.empty();
    }
  }

  /** The visitor would rather pay so. */
  void choose(OrderView order, PaymentMethod method) {
    try {
      open(order, method);
    } catch (PaymentProblem e) {
      LOG.log(Level.INFO, e, () -> "order " + order.number() + " cannot be paid so yet");
    }
  }

  /**
   * Calls the order off, unless it is paid: what the phone has just paid may not have been told
   * yet, so the payment service is asked first.
   */
  void cancel(OrderView order) {
    visits.ask(order.number().value());
    if (orders.find(order.number()).filter(now -> now.status() == OrderStatus.TO_PAY).isEmpty()) {
      return;
    }
    try {
      orders.cancel(order.number(), VISITOR, VISITOR);
    } catch (IllegalMove e) {
      LOG.log(Level.FINE, e, () -> "order " + order.number() + " has moved on");
    }
  }

  /** By which the goods are handed out, in two groups of digits; nothing until they are packed. */
  Optional<String> pickupCode(OrderView order) {
    return pickups.pickup(order.number()).map(pickup -> pickup.code().grouped());
  }

  /** The order's page, for the phone to keep. */
  String link(OrderView order) {
    return address.of("/orders/" + order.number() + "?token=" + orders.token(order.number()));
  }

  /** Who calls the order off meanwhile finds no payment to close: so look again. */
  private void open(OrderView order, PaymentMethod method) {
    String number = order.number().value();
    boolean chosen =
        payments
            .latest(number)
            .filter(payment -> payment.status() == PaymentStatus.OPEN)
            .filter(payment -> payment.method() == method)
            .isPresent();
    if (!chosen) {
      payments.open(number, order.total(), method);
      orders
          .find(order.number())
          .filter(now -> now.status() == OrderStatus.CANCELLED)
          .ifPresent(now -> payments.closeOpen(number));
    }
  }

  private String returnAddress(OrderView order) {
    return address.of(
        "/payments/return?order=" + order.number() + "&token=" + orders.token(order.number()));
  }
}
