package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Handover;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index right, in the background on each node: looks every {@value #PERIOD_MS} ms for
 * changes of the catalog and brings them in. While Elasticsearch or the database is away it tries
 * again, ever more seldom; nothing is lost, since the index itself knows its position.
 */
@ApplicationScoped
class IndexFollower {

  private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());
  private static final long PERIOD_MS = 300;

  /** How long a start of the shop waits for its first index; a large one goes on by itself. */
  private static final Duration LONGEST_START = Duration.ofSeconds(20);

  @Inject private Cluster cluster;
  @Inject private IndexUpkeep upkeep;
  @Inject private ShopTime time;

  @Resource private ManagedScheduledExecutorService timer;
  @Resource private ManagedExecutorService workers;

  private final Backoff backoff =
      new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5), System::nanoTime);
  private final CountDownLatch firstLook = new CountDownLatch(1);
  private @Nullable ScheduledFuture<?> task;
  private @Nullable Handover looking;
  private volatile long version;
  private volatile boolean ready;
  private volatile boolean ended;

  /** Whether the index can be asked: it is built, and was there when last looked at. */
  boolean ready() {
    return ready;
  }

  /** The catalog version that the index shows at least. */
  long version() {
    return version;
  }

  void begin(@Observes CatalogStarted event) {
    cluster.indexing().ifPresent(this::begin);
  }

  @PreDestroy
  void end() {
    ended = true;
    if (task != null) {
      task.cancel(false);
    }
    if (looking != null) {
      looking.cancel();
    }
  }

  private void begin(ElasticsearchClient client) {
    looking = new Handover(workers, () -> look(client));
    task = timer.scheduleWithFixedDelay(looking, 0, PERIOD_MS, TimeUnit.MILLISECONDS);
    try {
      if (!firstLook.await(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
        LOG.info("the search index is still being built; searches are limited until then");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(ElasticsearchClient client) {
    if (!backoff.waits()) {
      update(client);
      firstLook.countDown();
    }
  }

  /** Never throws: what is away for a while must not end the schedule. */
  private void update(ElasticsearchClient client) {
    try {
      version = upkeep.bringUpToDate(client);
      if (!ready) {
        WarmUp.run(client, time.today());
        ready = true;
      }
      if (backoff.inTrouble()) {
        LOG.info("the search index is up to date again");
      }
      backoff.succeeded();
    } catch (IOException | RuntimeException e) {
      ready = false;
      if (!backoff.inTrouble() && !ended) {
        LOG.log(Level.WARNING, "the search index can't be kept; searches are limited", e);
      }
      backoff.failed();
    }
  }
}
