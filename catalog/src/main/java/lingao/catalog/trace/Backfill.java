package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/**
 * Gives the batches that were recorded before there were events theirs, once, when the shop starts.
 */
@ApplicationScoped
class Backfill {

  private static final Logger LOG = Logger.getLogger(Backfill.class.getName());

  @Inject private Schedule schedule;
  @Inject private LegacyBatches batches;

  void begin(@Observes CatalogStarted event) {
    schedule.soon("the backfill of events", this::translateAll);
  }

  /** Until none is left; another node may take part. */
  void translateAll() {
    int all = 0;
    for (int some = batches.translateSome(); some > 0; some = batches.translateSome()) {
      all += some;
    }
    if (all > 0) {
      LOG.info(all + " batches have events now");
    }
  }
}
