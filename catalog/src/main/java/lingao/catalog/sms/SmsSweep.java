package lingao.catalog.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;
import lingao.catalog.shared.ShopTime;

/** Forgets who asked a day ago; on several nodes it does no harm. */
@ApplicationScoped
class SmsSweep {

  private static final Logger LOG = Logger.getLogger(SmsSweep.class.getName());
  private static final Duration PERIOD = Duration.ofHours(1);

  @Inject private SmsBook book;
  @Inject private ShopTime time;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(PERIOD, "the removal of messages", this::sweep);
  }

  private void sweep() {
    int gone = book.forget(time.now().minus(SmsService.MEMORY));
    LOG.log(Level.FINE, "{0} numbers forgotten", gone);
  }
}
