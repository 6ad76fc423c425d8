package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * Compares this shop's payments and refunds of the last days with the payment service's, once an
 * hour on one of the nodes: whatever notice was lost, the money is booked in the end.
 */
@ApplicationScoped
class Reconciliation {

  private static final Logger LOG = Logger.getLogger(Reconciliation.class.getName());
  private static final Duration PERIOD = Duration.ofHours(1);
  private static final Duration LOOK = Duration.ofMinutes(5);
  private static final Duration LOOKED_AT = Duration.ofDays(3);

  /** What is younger may be just under way, or a clock's second off. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  /** Longer than the payment service sends a notice again (three days), by far. */
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject private ReconciliationStore store;
  @Inject private PaymentStore payments;
  @Inject private RefundStore refunds;
  @Inject private Bookings bookings;
  @Inject private RefundBookings refundBookings;
  @Inject private PaymentAlarms alarms;
  @Inject private PaymentGateway gateway;
  @Inject private ShopTime time;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(Duration.ofMinutes(1), LOOK, "the reconciliation", this::ifDue);
  }

  private void ifDue() {
    store.begin(PERIOD).ifPresent(this::run);
  }

  /** Begins one now, beside the caller; whether it did, or one goes on already. */
  boolean beginNow() {
    OptionalLong id = store.begin(Duration.ZERO);
    id.ifPresent(run -> schedule.soon("the reconciliation", () -> run(run)));
    return id.isPresent();
  }

  private void run(long id) {
    Instant now = time.now();
    Instant from = now.minus(LOOKED_AT);
    Comparison compared = new Comparison(payments, refunds, bookings, refundBookings, alarms);
    @Nullable String problem = null;
    try {
      gateway.intentsSince(from, compared::payment);
      gateway.refundsSince(from, compared::refund);
      store.eachKnown(from.plus(FRESH), now.minus(FRESH), compared::ours);
      store.sweep(now.minus(KEPT));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the reconciliation ended early", e);
      problem = String.valueOf(e.getMessage());
    }
    store.end(id, compared, problem);
  }
}
