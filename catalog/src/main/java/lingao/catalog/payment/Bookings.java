package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lingao.catalog.shared.ShopTime;

/**
 * Books what the payment service tells of an intent, by whatever way it is told: a notice, the
 * customer's return, a worker's question, the reconciliation. Told twice, late or in another order
 * it comes to the same.
 */
@ApplicationScoped
class Bookings {

  private static final String CURRENCY = "cny";

  @Inject private PaymentStore payments;
  @Inject private PaymentAlarms alarms;
  @Inject private ShopTime time;
  @Inject private Event<PaymentCaptured> captured;
  @Inject private Event<PaymentFailed> failed;

  /** Books an intent as told; whether that changed anything. */
  @Transactional
  boolean book(GatewayIntent told) {
    Optional<PaymentEntry> entry = payments.of(told);
    if (entry.isEmpty()) {
      return isUnknown(told);
    }
    payments.lockOrder(entry.get().mark().order());
    payments.refresh(entry.get());
    return switch (told.status()) {
      case SUCCEEDED -> capture(entry.get(), told);
      case CANCELED -> end(entry.get());
      case REQUIRES_PAYMENT_METHOD -> decline(entry.get(), told);
      default -> false;
    };
  }

  /** Money with our mark that belongs to no attempt; intents without are somebody else's. */
  private boolean isUnknown(GatewayIntent told) {
    if (told.status() == IntentStatus.SUCCEEDED && told.mark().isPresent()) {
      alarms.raise(
          AlarmKind.UNKNOWN_PAYMENT,
          told.mark().get().order(),
          told.id() + " " + told.received().tag());
    }
    return false;
  }

  private boolean capture(PaymentEntry entry, GatewayIntent told) {
    if (entry.status() == PaymentStatus.CAPTURED) {
      return correct(entry, told);
    }
    String order = entry.mark().order();
    if (!told.currency().equals(CURRENCY)) {
      alarms.raise(AlarmKind.WRONG_CURRENCY, order, told.id() + " " + told.currency());
      return false;
    }
    // First of all: whoever keeps the order locks it now, before any row here is locked.
    captured.fire(new PaymentCaptured(order, told.id(), told.received(), time.now()));
    payments.lock(entry);
    entry.opened(told);
    entry.captured(told, time.now());
    return true;
  }

  /** By what it was paid may be told after the money. */
  private boolean correct(PaymentEntry entry, GatewayIntent told) {
    if (!entry.intent().equals(Optional.of(told.id())) || entry.agreesOnMethod(told)) {
      return false;
    }
    payments.lock(entry);
    entry.paidBy(told);
    return true;
  }

  private boolean end(PaymentEntry entry) {
    if (entry.status() == PaymentStatus.CAPTURED || entry.status() == PaymentStatus.CLOSED) {
      return false;
    }
    payments.lock(entry);
    entry.closed();
    return true;
  }

  private boolean decline(PaymentEntry entry, GatewayIntent told) {
    if (told.decline().isEmpty() || entry.status() != PaymentStatus.OPEN) {
      return false;
    }
    String reason = told.decline().get();
    failed.fire(new PaymentFailed(entry.mark().order(), told.id(), reason));
    payments.lock(entry);
    entry.declined(reason);
    return true;
  }
}
