package lingao.catalog.suspicion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.media.PrivatePictures;
import lingao.catalog.shared.Schedule;
import lingao.catalog.shared.ShopTime;

/** Forgets contacts after 90 days, and photographs of what is settled by then. */
@ApplicationScoped
class SuspicionSweep {

  private static final Duration KEPT = Duration.ofDays(90);
  private static final Duration PERIOD = Duration.ofHours(1);

  @Inject private SuspicionStore store;
  @Inject private PrivatePictures pictures;
  @Inject private Schedule schedule;
  @Inject private ShopTime time;

  void begin(@Observes CatalogStarted event) {
    schedule.every(Duration.ofMinutes(2), PERIOD, "the sweep of suspicions", this::sweep);
  }

  void sweep() {
    Instant before = time.now().minus(KEPT);
    store.forgetContacts(before);
    store.oldPictures(before).forEach(this::delete);
  }

  /** The file first: what is deleted half is found again. */
  private void delete(String picture) {
    pictures.delete(picture);
    store.forgetPicture(picture);
  }
}
