package lingao.catalog.inventory;

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
 * Tells the change log of stock that orders have moved, every {@value #PERIOD_MS} ms and once a
 * product: buyers never wait for the log, which one transaction writes at a time.
 */
@ApplicationScoped
class StockAnnouncer {

  private static final Logger LOG = Logger.getLogger(StockAnnouncer.class.getName());
  private static final long PERIOD_MS = 250;

  @Inject private StockNews news;
  @Resource private ManagedScheduledExecutorService timer;

  private @Nullable ScheduledFuture<?> task;

  void begin(@Observes CatalogStarted event) {
    task = timer.scheduleWithFixedDelay(this::look, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void end() {
    if (task != null) {
      task.cancel(false);
    }
  }

  /** Never throws: a database that is away for a while must not end the schedule. */
  private void look() {
    try {
      while (news.announce() == StockNews.MOST) {
        LOG.fine("more stock has moved than one go tells of");
      }
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "stock that moved could not be announced yet", e);
    }
  }
}
