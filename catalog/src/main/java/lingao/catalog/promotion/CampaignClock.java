package lingao.catalog.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/** Looks every second, on each node, whether a campaign begins or ends. */
@ApplicationScoped
class CampaignClock {

  private static final Duration PERIOD = Duration.ofSeconds(1);

  @Inject private CampaignService campaigns;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(Duration.ZERO, PERIOD, "the clock of price campaigns", this::look);
  }

  private void look() {
    boolean more = true;
    while (more) {
      more = campaigns.advance();
    }
  }
}
