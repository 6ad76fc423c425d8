package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/** Removes what is over: sessions, links, registrations that nobody confirmed. */
@ApplicationScoped
class CustomerSweep {

  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration PERIOD = Duration.ofHours(1);

  @Inject private ExpiredRows expired;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(FIRST, PERIOD, "the removal of what is over", expired::remove);
  }
}
