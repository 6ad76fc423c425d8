package lingao.catalog.payment;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import org.jspecify.annotations.Nullable;

/**
 * Does at the payment service what was wished within transactions: calls attempts off, gives money
 * back. Runs on each node; a row is one node's at a time, and comes back if that one dies.
 */
@ApplicationScoped
class PaymentWorker {

  private static final Logger LOG = Logger.getLogger(PaymentWorker.class.getName());
  private static final long PERIOD_MS = 500;

  /** So that one kind of work cannot keep the other waiting. */
  private static final int AT_ONCE = 50;

  @Inject private Closing closing;
  @Inject private Refunding refunding;

  @Resource private ManagedScheduledExecutorService timer;

  private @Nullable ScheduledFuture<?> task;

  void begin(@Observes CatalogStarted event) {
    task = timer.scheduleWithFixedDelay(this::work, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void end() {
    if (task != null) {
      task.cancel(false);
    }
  }

  /** Never throws: a database that is away for a while must not end the schedule. */
  private void work() {
    repeat(closing::one);
    repeat(refunding::one);
  }

  private static void repeat(BooleanSupplier one) {
    try {
      for (int i = 0; i < AT_ONCE && one.getAsBoolean(); i++) {
        LOG.fine("one more of the payment service's answers is booked");
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "work for the payment service waits", e);
    }
  }
}
