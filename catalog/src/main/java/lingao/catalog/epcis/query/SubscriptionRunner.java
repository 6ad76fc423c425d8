package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;
import lingao.catalog.shared.ShopTime;

/**
 * Tells subscribers of new events, at least once each: what is read moves on only when a message
 * was taken. Who does not take messages is tried ever more rarely, and given up after three days.
 */
@ApplicationScoped
class SubscriptionRunner {

  private static final Logger LOG = Logger.getLogger(SubscriptionRunner.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
  private static final Duration LONGEST_RETRY = Duration.ofHours(1);
  private static final int MOST_OF_A_ROUND = 50;

  /** Rounds that go on beside each other, since a subscriber may take ten seconds to answer. */
  private static final int AT_ONCE = 4;

  @Inject SubscriptionQueue queue;
  @Inject Notifier notifier;
  @Inject ShopTime time;
  @Inject Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    for (int i = 0; i < AT_ONCE; i++) {
      schedule.every(PAUSE, "telling subscribers of events", this::round);
    }
  }

  /** Serves who is due. */
  void round() {
    for (int i = 0; i < MOST_OF_A_ROUND; i++) {
      Optional<DueSubscription> due = queue.claim();
      if (due.isEmpty()) {
        return;
      }
      serve(due.get());
    }
  }

  private void serve(DueSubscription due) {
    try {
      NewEvents read = queue.read(due);
      boolean worth =
          !read.events().isEmpty() || (due.schedule().isPresent() && due.reportIfEmpty());
      if (!worth || notifier.send(due, document(due, read))) {
        queue.served(due, read, worth, next(due, read));
        return;
      }
    } catch (QueryRefused e) {
      LOG.log(Level.WARNING, "a subscription to {0} cannot be served", due.queryName());
    } catch (RuntimeException e) {
      // Whatever is wrong with one keeps the others from nothing.
      LOG.log(Level.SEVERE, e, () -> "the subscription " + due.id() + " fails");
    }
    queue.failed(due, time.now().plus(retry(due.failures())));
  }

  private Instant next(DueSubscription due, NewEvents read) {
    Instant now = time.now();
    return read.more()
        ? now
        : due.schedule().map(when -> QuerySchedule.of(when).next(now)).orElse(now);
  }

  private ObjectNode document(DueSubscription due, NewEvents read) {
    return EventDocument.of(
        read.events(),
        due.viewer(),
        due.format(),
        due.queryName(),
        Optional.of(due.id()),
        time.now());
  }

  /** Twice as long each time. */
  static Duration retry(int failures) {
    Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures, 12));
    return wait.compareTo(LONGEST_RETRY) < 0 ? wait : LONGEST_RETRY;
  }
}
