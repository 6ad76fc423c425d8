package lingao.catalog.promotion;

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

/** Looks every second, on each node, whether a campaign begins or ends. */
@ApplicationScoped
class CampaignClock {

  private static final Logger LOG = Logger.getLogger(CampaignClock.class.getName());

  @Inject private CampaignService campaigns;

  @Resource private ManagedScheduledExecutorService timer;

  private @Nullable ScheduledFuture<?> task;

  void begin(@Observes CatalogStarted event) {
    task = timer.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
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
      boolean more = true;
      while (more) {
        more = campaigns.advance();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "price campaigns could not be moved on yet", e);
    }
  }
}
