package lingao.storefront.api.feed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.change.ChangeLog;
import org.jspecify.annotations.Nullable;

/**
 * Follows the change log once for all clients of the stream and tells them of each change. Clients
 * take no thread: one that reads slowly just falls behind and catches up later.
 */
@ApplicationScoped
public class FeedHub {

  /** The most clients of one node. */
  static final int MOST_CLIENTS = 256;

  private static final long PERIOD_MS = 250;
  private static final long BEATS = 15_000 / PERIOD_MS;
  private static final Logger LOG = Logger.getLogger(FeedHub.class.getName());

  @Inject ChangeLog log;
  @Inject CatalogVersion version;
  @Resource ManagedScheduledExecutorService timer;

  private final Set<FeedClient> clients = ConcurrentHashMap.newKeySet();
  private volatile ChangeWindow window = ChangeWindow.at(0);
  private @Nullable ScheduledFuture<?> task;
  private long ticks;

  @PostConstruct
  void begin() {
    window = ChangeWindow.at(version.current());
    task = timer.scheduleWithFixedDelay(this::tick, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void end() {
    if (task != null) {
      task.cancel(false);
    }
    clients.forEach(FeedClient::close);
  }

  /** Whether there is room for another client. */
  boolean hasRoom() {
    return clients.size() < MOST_CLIENTS;
  }

  /** How many clients are listening. */
  public int clients() {
    return clients.size();
  }

  void join(FeedClient client) {
    clients.add(client);
  }

  void leave(FeedClient client) {
    clients.remove(client);
  }

  /** At most {@code limit} changes after a version, from memory where possible. */
  List<CatalogChange> since(long since, int limit) {
    return window.since(since, limit).orElseGet(() -> log.since(since, limit));
  }

  /** Never throws: a database that is away for a while must not end the schedule. */
  void tick() {
    try {
      follow();
      clients.forEach(FeedClient::send);
      if (++ticks % BEATS == 0) {
        clients.forEach(FeedClient::beat);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "the change log could not be read", e);
    }
  }

  private void follow() {
    long now = version.current();
    if (now < window.last()) {
      // The database was put back to an earlier state.
      window = ChangeWindow.at(now);
    }
    while (now > window.last()) {
      List<CatalogChange> later = log.since(window.last(), ChangeLog.LARGEST_PAGE);
      window = later.isEmpty() ? ChangeWindow.at(now) : window.with(later);
    }
  }
}
