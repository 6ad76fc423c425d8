package lingao.catalog.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lingao.catalog.shared.Schedule;

/**
 * The catalog version as this node knows it, at most a quarter of a second old: cheap enough to ask
 * at each request. Rendered pages are kept as long as it stands still.
 */
@ApplicationScoped
public class CatalogVersion {

  private static final Duration PERIOD = Duration.ofMillis(250);

  @Inject private ChangeLog changes;
  @Inject private Schedule schedule;

  private volatile long current;

  /** The number of the last change that this node has seen. */
  public long current() {
    return current;
  }

  void begin(@Observes CatalogStarted event) {
    current = changes.version();
    schedule.every(PERIOD, "the watch on the change log", this::look);
  }

  private void look() {
    current = changes.version();
  }
}
