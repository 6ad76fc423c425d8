package lingao.catalog.customer;

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

/** Removes what is over: sessions, links, registrations that nobody confirmed. */
@ApplicationScoped
class CustomerSweep {

  private static final Logger LOG = Logger.getLogger(CustomerSweep.class.getName());
  private static final long FIRST_MINUTES = 5;
  private static final long PERIOD_MINUTES = 60;

  @Inject private ExpiredRows expired;
  @Resource private ManagedScheduledExecutorService timer;

  private @Nullable ScheduledFuture<?> task;

  void begin(@Observes CatalogStarted event) {
    task =
        timer.scheduleWithFixedDelay(this::sweep, FIRST_MINUTES, PERIOD_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (task != null) {
      task.cancel(true);
    }
  }

  /** Never throws: what is away for a while must not end the schedule. */
  private void sweep() {
    try {
      expired.remove();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "what is over could not be removed", e);
    }
  }
}
