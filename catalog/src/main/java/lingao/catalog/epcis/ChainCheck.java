package lingao.catalog.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;
import lingao.catalog.shared.ShopTime;

/**
 * Recomputes all chains from their events once a night, on the node that comes first; if the nights
 * were missed, by day. Two that run at once do no harm.
 */
@ApplicationScoped
class ChainCheck {

  private static final Logger LOG = Logger.getLogger(ChainCheck.class.getName());
  private static final Duration LOOK = Duration.ofMinutes(20);
  private static final Duration A_NIGHT = Duration.ofHours(20);
  private static final Duration OVERDUE = Duration.ofDays(2);
  private static final int MOST_LOGGED = 20;

  @Inject private ChainPages pages;
  @Inject private EventQueries queries;
  @Inject private ShopTime time;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(LOOK, "the check of chains", this::ifDue);
  }

  private void ifDue() {
    Instant now = time.now();
    Duration since = Duration.between(pages.last().orElse(Instant.EPOCH), now);
    int hour = now.atZone(ShopTime.ZONE).getHour();
    boolean night = hour >= 2 && hour < 5;
    if (since.compareTo(OVERDUE) > 0 || (night && since.compareTo(A_NIGHT) > 0)) {
      run();
    }
  }

  /** Checks all now. */
  void run() {
    Instant at = time.now();
    ChainWalk walk = new ChainWalk();
    List<LinkRow> page = pages.after("", 0);
    while (!page.isEmpty()) {
      page.forEach(walk::add);
      LinkRow last = page.get(page.size() - 1);
      page = pages.after(last.epc(), last.position());
      pages.note(walk.take(), at);
    }
    walk.end();
    pages.note(walk.take(), at);
    pages.noteEmpty(at);
    queries.broken(MOST_LOGGED).forEach(ChainCheck::tell);
  }

  private static void tell(ChainHead chain) {
    LOG.log(
        Level.SEVERE,
        "the chain of {0} does not hold at its event {1}",
        new Object[] {chain.batch(), chain.brokenAt().orElse(0)});
  }
}
