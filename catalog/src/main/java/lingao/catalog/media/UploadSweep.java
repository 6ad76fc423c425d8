package lingao.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/** Each hour, what was sent with a form and never saved goes. */
@ApplicationScoped
class UploadSweep {

  /** Longer than a row keeps a file: whatever lies there still has none. */
  private static final Duration FORGOTTEN = Duration.ofDays(2);

  @Inject private UploadStore rows;
  @Inject private MediaStore store;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(Duration.ofHours(1), "the sweep of uploads", this::sweep);
  }

  private void sweep() {
    rows.takeOld().forEach(store::discard);
    store.discardBefore(Instant.now().minus(FORGOTTEN));
  }
}
