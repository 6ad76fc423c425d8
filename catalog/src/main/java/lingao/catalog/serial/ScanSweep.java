package lingao.catalog.serial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/** Forgets every few minutes who was counted; on several nodes it does no harm. */
@ApplicationScoped
class ScanSweep {

  private static final Duration PERIOD = Duration.ofMinutes(5);

  @Inject private Scans scans;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(PERIOD, "the sweep of visits", scans::sweep);
  }
}
