package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.PaymentStatus;
import lingao.catalog.payment.Refund;
import lingao.catalog.payment.RefundReason;
import lingao.catalog.payment.RefundStatus;
import lingao.catalog.shared.Money;

/** Has the money of orders given back, each wish under a key of its own. */
@ApplicationScoped
class OrderRefunds {

  private static final String WHOLE = "order:";
  private static final String LATE = "late:";

  @Inject private PaymentService payments;

  /** Whether a refund's key is that of a whole order. */
  static boolean isWhole(String key) {
    return key.startsWith(WHOLE);
  }

  /** All that was paid and not given back; whether there is anything. */
  boolean ofWhole(LockedOrder order) {
    long left = left(order.number());
    if (left <= 0) {
      return false;
    }
    String number = order.number().value();
    String key = WHOLE + number + ":" + (payments.refunds(number).size() + 1);
    payments.requestRefund(number, new Money(left), RefundReason.CANCELLED, key);
    return true;
  }

  /** What came for an order that was never sold, such as too little money. */
  void ofUnsold(LockedOrder order) {
    if (order.paidIntent().isPresent()) {
      ofWhole(order);
    }
  }

  /** Money that came for an order that needs none. */
  void ofLate(OrderNumber number, String intent, Money amount) {
    payments.requestRefund(
        number.value(), intent, amount, RefundReason.PAID_TOO_LATE, LATE + intent);
  }

  private long left(OrderNumber number) {
    long paid =
        payments.payments(number.value()).stream()
            .filter(payment -> payment.status() == PaymentStatus.CAPTURED)
            .map(Payment::amount)
            .mapToLong(Money::fen)
            .sum();
    long given =
        payments.refunds(number.value()).stream()
            .filter(refund -> refund.status() != RefundStatus.FAILED)
            .map(Refund::amount)
            .mapToLong(Money::fen)
            .sum();
    return paid - given;
  }
}
