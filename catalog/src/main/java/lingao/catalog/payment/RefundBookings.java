package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lingao.catalog.shared.ShopTime;

/** Books what the payment service tells of a refund, by whatever way; twice comes to the same. */
@ApplicationScoped
class RefundBookings {

  @Inject private RefundStore refunds;
  @Inject private PaymentStore payments;
  @Inject private PaymentAlarms alarms;
  @Inject private ShopTime time;
  @Inject private Event<RefundSucceeded> succeeded;
  @Inject private Event<RefundFailed> failed;

  /** Books a refund as told; whether that changed anything. */
  @Transactional
  boolean book(GatewayRefund told) {
    Optional<RefundEntry> entry = refunds.of(told);
    if (entry.isEmpty()) {
      alarms.raise(AlarmKind.UNKNOWN_REFUND, told.id(), told.intent() + " " + told.amount().tag());
      return false;
    }
    begin(entry.get());
    if (isOld(entry.get(), told.status())) {
      return false;
    }
    tell(entry.get(), told.status(), told.failure().orElse("unknown"));
    refunds.lock(entry.get());
    entry.get().become(told, time.now());
    return true;
  }

  /** Books that the payment service will never give this back. */
  @Transactional
  void refused(String key, String code) {
    RefundEntry entry = refunds.byKey(key).orElseThrow();
    begin(entry);
    if (entry.status() != RefundStatus.ASKED) {
      return;
    }
    tell(entry, RefundStatus.FAILED, code);
    refunds.lock(entry);
    entry.refused(code, time.now());
  }

  private void begin(RefundEntry entry) {
    payments.lockOrder(entry.order());
    refunds.refresh(entry);
  }

  /** Only forward; money that was given back may still come back. */
  private static boolean isOld(RefundEntry entry, RefundStatus told) {
    return entry.status() == told
        || entry.status() == RefundStatus.FAILED
        || (entry.status() == RefundStatus.SUCCEEDED && told != RefundStatus.FAILED);
  }

  /** First of all, so that an observer may lock its order before any row here is locked. */
  private void tell(RefundEntry entry, RefundStatus status, String failure) {
    if (status == RefundStatus.SUCCEEDED) {
      succeeded.fire(new RefundSucceeded(entry.order(), entry.key(), entry.amount()));
    } else if (status == RefundStatus.FAILED) {
      failed.fire(new RefundFailed(entry.order(), entry.key(), failure));
      alarms.raise(
          AlarmKind.REFUND_FAILED,
          entry.order(),
          entry.key() + " " + entry.amount().tag() + " " + failure);
    }
  }
}
