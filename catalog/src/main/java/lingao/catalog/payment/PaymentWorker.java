package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/**
 * Does at the payment service what was wished within transactions: calls attempts off, gives money
 * back. Runs on each node; a row is one node's at a time, and comes back if that one dies.
 */
@ApplicationScoped
class PaymentWorker {

  private static final Logger LOG = Logger.getLogger(PaymentWorker.class.getName());
  private static final Duration PERIOD = Duration.ofMillis(500);

  /** In one go, so that the log tells of a fault in time. */
  private static final int AT_ONCE = 50;

  @Inject private Closing closing;
  @Inject private Refunding refunding;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(PERIOD, "calling payments off", () -> some(closing::one));
    schedule.every(PERIOD, "giving money back", () -> some(refunding::one));
  }

  private static void some(BooleanSupplier one) {
    for (int i = 0; i < AT_ONCE && one.getAsBoolean(); i++) {
      LOG.fine("one more of the payment service's answers is booked");
    }
  }
}
