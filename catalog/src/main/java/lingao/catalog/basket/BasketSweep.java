package lingao.catalog.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/** Sweeps baskets that nobody comes back to, once an hour; on several nodes it does no harm. */
@ApplicationScoped
class BasketSweep {

  private static final Logger LOG = Logger.getLogger(BasketSweep.class.getName());
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration PERIOD = Duration.ofHours(1);

  @Inject private ForgottenBaskets forgotten;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(FIRST, PERIOD, "the sweep of baskets", this::sweep);
  }

  private void sweep() {
    LOG.log(Level.FINE, "{0} forgotten baskets swept", forgotten.sweep());
  }
}
