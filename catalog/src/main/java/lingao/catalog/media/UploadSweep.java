package lingao.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/** Each hour, what was sent with a form and never saved goes. */
@ApplicationScoped
class UploadSweep {

  @Inject private UploadStore rows;
  @Inject private MediaStore store;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(Duration.ofHours(1), "the sweep of uploads", this::sweep);
  }

  private void sweep() {
    rows.takeOld().forEach(store::discard);
  }
}
