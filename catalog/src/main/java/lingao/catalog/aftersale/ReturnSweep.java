package lingao.catalog.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/**
 * Deletes photographs of forms that were never sent, and what buyers who were erased showed and
 * said. Runs on each node; each takes others.
 */
@ApplicationScoped
class ReturnSweep {

  private static final Logger LOG = Logger.getLogger(ReturnSweep.class.getName());
  private static final Duration PERIOD = Duration.ofMinutes(10);

  @Inject private ReturnPictures pictures;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(PERIOD, "the sweep of returns", this::sweep);
  }

  private void sweep() {
    int swept = pictures.sweep();
    int forgotten = pictures.forget();
    LOG.log(
        Level.FINE,
        "{0} photographs were not used, the words of {1} cases are forgotten",
        new Object[] {swept, forgotten});
  }
}
