package lingao.catalog.change;

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
import org.jspecify.annotations.Nullable;

/**
 * The catalog version as this node knows it, at most {@value #PERIOD_MS} ms old: cheap enough to
 * ask at each request. Rendered pages are kept as long as it stands still.
 */
@ApplicationScoped
public class CatalogVersion {

  private static final long PERIOD_MS = 250;
  private static final Logger LOG = Logger.getLogger(CatalogVersion.class.getName());

  @Inject private ChangeLog log;

  @Resource private ManagedScheduledExecutorService timer;

  private volatile long current;
  private @Nullable ScheduledFuture<?> task;

  /** The number of the last change that this node has seen. */
  public long current() {
    return current;
  }

  void begin(@Observes CatalogStarted event) {
    current = log.version();
    task = timer.scheduleWithFixedDelay(this::look, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void end() {
    if (task != null) {
      task.cancel(true);
    }
  }

  /** Never throws: a database that is away for a while must not end the schedule. */
  private void look() {
    try {
      current = log.version();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "the change log could not be read", e);
    }
  }
}
