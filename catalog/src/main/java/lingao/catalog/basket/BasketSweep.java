package lingao.catalog.basket;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import org.jspecify.annotations.Nullable;

/** Sweeps baskets that nobody comes back to, once an hour; on several nodes it does no harm. */
@ApplicationScoped
class BasketSweep {

  private static final Logger LOG = Logger.getLogger(BasketSweep.class.getName());
  private static final long PERIOD_MINUTES = 60;

  @Inject private ForgottenBaskets forgotten;

  @Resource private ManagedScheduledExecutorService timer;

  private @Nullable ScheduledFuture<?> task;

  void begin(@Observes CatalogStarted event) {
    task = timer.scheduleWithFixedDelay(this::sweep, 1, PERIOD_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (task != null) {
      task.cancel(false);
    }
  }

  /** Never throws: a database that is away for a while must not end the schedule. */
  private void sweep() {
    try {
      int swept = forgotten.sweep();
      LOG.log(Level.FINE, "{0} forgotten baskets swept", swept);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "forgotten baskets could not be swept yet", e);
    }
  }
}
