package lingao.catalog.payment.stub;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;

/** What Stripe would do by itself: deliver webhooks, let refunds arrive, forget old keys. */
@ApplicationScoped
class StubWorker {

  private static final Logger LOG = Logger.getLogger(StubWorker.class.getName());
  private static final long PERIOD_MS = 150;

  @Inject private StubKeys keys;
  @Inject private Deliveries deliveries;
  @Inject private DeliveryStore store;
  @Inject private FirstAnswers firstAnswers;
  @Inject private Refunds refunds;

  @Resource private ManagedScheduledExecutorService timer;

  private final List<Future<?>> tasks = new ArrayList<>();

  void begin(@Observes CatalogStarted event) {
    if (keys.standsIn()) {
      every(PERIOD_MS, () -> repeat(deliveries::some));
      every(TimeUnit.SECONDS.toMillis(1), () -> repeat(refunds::arrive));
      every(TimeUnit.HOURS.toMillis(1), this::sweep);
    }
  }

  private void every(long period, Runnable work) {
    tasks.add(timer.scheduleWithFixedDelay(guarded(work), period, period, TimeUnit.MILLISECONDS));
  }

  @PreDestroy
  void end() {
    tasks.forEach(task -> task.cancel(false));
  }

  /** Never throws: a database that is away for a while must not end the schedule. */
  private static Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.log(Level.FINE, "the payment stub's work waits", e);
      }
    };
  }

  private static void repeat(BooleanSupplier work) {
    boolean more = true;
    while (more) {
      more = work.getAsBoolean();
    }
  }

  private void sweep() {
    firstAnswers.sweep();
    store.sweep();
  }
}
