package lingao.catalog.search.missed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;
import lingao.catalog.shared.ShopTime;

/**
 * Searches that found nothing. They are counted in memory and written down every three seconds; a
 * node that dies in between loses those, which is no harm.
 */
@ApplicationScoped
public class MissedSearches {

  private static final Logger LOG = Logger.getLogger(MissedSearches.class.getName());
  private static final Duration PERIOD = Duration.ofSeconds(3);
  private static final int MOST_PENDING = 2000;
  private static final int LAST_PAGE = MissedStore.MOST / MissedPage.SIZE;

  @Inject private MissedStore store;
  @Inject private ShopTime time;
  @Inject private Schedule schedule;

  private final Tally tally = new Tally(MOST_PENDING);

  /**
   * Counts a search for {@code text} that found nothing, though no filter narrowed it. Never waits,
   * never fails; forgets at once what has no word or looks like personal data.
   */
  public void note(String text) {
    long now = time.now().toEpochMilli();
    MissedTerm.of(text).ifPresent(term -> tally.add(new MissedCount(term.value(), 1, now, now)));
  }

  /**
   * A page of the list.
   *
   * @param page from 1
   */
  @OfficeOnly
  public MissedPage page(MissedOrder order, int page) {
    return store.page(order, Math.min(Math.max(1, page), LAST_PAGE));
  }

  /** Takes a term off the list, until somebody misses it again. */
  @OfficeOnly
  public void forget(String term) {
    tally.forget(term);
    store.remove(term);
  }

  /** Empties the list. */
  @OfficeOnly
  public void forgetAll() {
    tally.drain();
    store.removeAll();
  }

  void begin(@Observes CatalogStarted event) {
    schedule.every(PERIOD, "the note of missed searches", this::write);
  }

  @PreDestroy
  void end() {
    write();
  }

  /** Never throws: a database that is away for a while must not end the schedule. */
  private void write() {
    List<MissedCount> counts = tally.drain();
    if (counts.isEmpty()) {
      return;
    }
    try {
      store.add(counts);
    } catch (RuntimeException e) {
      counts.forEach(tally::add);
      LOG.log(Level.FINE, "missed searches could not be written down yet", e);
    }
  }
}
