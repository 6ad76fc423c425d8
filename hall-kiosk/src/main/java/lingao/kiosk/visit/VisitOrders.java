package lingao.kiosk.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.payment.PaymentProblem;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.PaymentStatus;

/** How visitors' orders stand. */
@ApplicationScoped
public class VisitOrders {

  private static final Logger LOG = Logger.getLogger(VisitOrders.class.getName());

  @Inject private OrderService orders;
  @Inject private PaymentService payments;

  /**
   * The status of an order as the API calls it, such as {@code to_pay}.
   *
   * @param ask whether the payment service is asked first, should its word have been lost
   */
  public Optional<String> status(String number, boolean ask) {
    if (ask) {
      ask(number);
    }
    return OrderNumber.of(number).flatMap(orders::find).map(order -> order.status().code());
  }

  /** Has the payment service say whether an order is paid; what it says is booked. */
  public void ask(String number) {
    try {
      payments
          .latest(number)
          .filter(payment -> payment.status() == PaymentStatus.OPEN)
          .ifPresent(payment -> payments.look(payment.intent()));
    } catch (PaymentProblem e) {
      LOG.log(Level.INFO, e, () -> "whether order " + number + " is paid is not known yet");
    }
  }
}
