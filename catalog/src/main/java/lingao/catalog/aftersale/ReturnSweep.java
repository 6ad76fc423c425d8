package lingao.catalog.aftersale;

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

/**
 * Deletes photographs of forms that were never sent, and what buyers who were erased showed and
 * said. Runs on each node; each takes others.
 */
@ApplicationScoped
class ReturnSweep {

  private static final Logger LOG = Logger.getLogger(ReturnSweep.class.getName());
  private static final long PERIOD_MINUTES = 10;

  @Inject private ReturnPictures pictures;

  @Resource private ManagedScheduledExecutorService timer;

  private @Nullable ScheduledFuture<?> task;

  void begin(@Observes CatalogStarted event) {
    task =
        timer.scheduleWithFixedDelay(this::sweep, PERIOD_MINUTES, PERIOD_MINUTES, TimeUnit.MINUTES);
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
      int swept = pictures.sweep();
      int forgotten = pictures.forget();
      LOG.log(
          Level.FINE,
          "{0} photographs were not used, the words of {1} cases are forgotten",
          new Object[] {swept, forgotten});
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "what is to be forgotten could not be deleted yet", e);
    }
  }
}
