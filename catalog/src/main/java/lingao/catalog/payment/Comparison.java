package lingao.catalog.payment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One comparison of this shop's payments and refunds with what the payment service tells. What was
 * missed is booked as if it had been told in time; what cannot be explained alarms the office.
 */
final class Comparison {

  private final PaymentStore payments;
  private final RefundStore refunds;
  private final Bookings bookings;
  private final RefundBookings refundBookings;
  private final PaymentAlarms alarms;

  private final Set<String> told = new HashSet<>();
  private int paymentCount;
  private int refundCount;
  private int repaired;
  private int differences;

  Comparison(
      PaymentStore payments,
      RefundStore refunds,
      Bookings bookings,
      RefundBookings refundBookings,
      PaymentAlarms alarms) {
    this.payments = payments;
    this.refunds = refunds;
    this.bookings = bookings;
    this.refundBookings = refundBookings;
    this.alarms = alarms;
  }

  /** An intent of the payment service; those that are not ours are passed over. */
  void payment(GatewayIntent intent) {
    Optional<PaymentEntry> ours = payments.of(intent);
    if (ours.isEmpty() && intent.mark().isEmpty()) {
      return;
    }
    told.add(intent.id());
    paymentCount++;
    if (ours.filter(entry -> agrees(entry, intent)).isPresent()) {
      return;
    }
    if (bookings.book(intent)) {
      repaired++;
    } else if (ours.isPresent()) {
      differ(
          ours.get().mark().order(),
          intent + ", here " + ours.get().status() + " " + ours.get().received().tag());
    } else if (intent.status() == IntentStatus.SUCCEEDED) {
      differences++;
    }
  }

  private static boolean agrees(PaymentEntry ours, GatewayIntent intent) {
    return switch (intent.status()) {
      case SUCCEEDED ->
          ours.status() == PaymentStatus.CAPTURED
              && ours.received().equals(intent.received())
              && ours.agreesOnMethod(intent);
      case CANCELED -> ours.status() == PaymentStatus.CLOSED;
      default -> ours.status() != PaymentStatus.CAPTURED && ours.status() != PaymentStatus.CLOSED;
    };
  }

  /** A refund of the payment service. */
  void refund(GatewayRefund refund) {
    Optional<RefundEntry> ours = refunds.of(refund);
    if (ours.isEmpty() && payments.byIntent(refund.intent()).isEmpty()) {
      return;
    }
    told.add(refund.id());
    refundCount++;
    boolean agrees = ours.filter(entry -> agrees(entry, refund)).isPresent();
    if (agrees) {
      return;
    }
    if (refundBookings.book(refund)) {
      repaired++;
    } else if (ours.isPresent()) {
      differ(
          ours.get().order(),
          refund.id() + " " + refund.status() + ", here " + ours.get().status());
    } else {
      differences++;
    }
  }

  private static boolean agrees(RefundEntry ours, GatewayRefund refund) {
    return ours.status() == refund.status()
        && ours.gatewayId().filter(refund.id()::equals).isPresent()
        && ours.amount().equals(refund.amount());
  }

  /** Something of ours; the payment service should have told it. */
  void ours(String name, String order) {
    if (!told.contains(name)) {
      differ(order, name + " is unknown to the payment service");
    }
  }

  private void differ(String order, String detail) {
    differences++;
    alarms.raise(AlarmKind.DIFFERENCE, order, detail);
  }

  int payments() {
    return paymentCount;
  }

  int refunds() {
    return refundCount;
  }

  int repaired() {
    return repaired;
  }

  int differences() {
    return differences;
  }
}
