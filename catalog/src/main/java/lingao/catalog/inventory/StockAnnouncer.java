package lingao.catalog.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;

/**
 * Tells the change log of stock that orders have moved, every second, and once a product: buyers
 * never wait for the log, which one transaction writes at a time.
 */
@ApplicationScoped
class StockAnnouncer {

  private static final Logger LOG = Logger.getLogger(StockAnnouncer.class.getName());

  /** Each announcement makes all kept pages be made anew. */
  private static final Duration PERIOD = Duration.ofSeconds(1);

  @Inject private StockNews news;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(PERIOD, "the announcement of stock", this::look);
  }

  private void look() {
    while (news.announce() == StockNews.MOST) {
      LOG.fine("more stock has moved than one go tells of");
    }
  }
}
