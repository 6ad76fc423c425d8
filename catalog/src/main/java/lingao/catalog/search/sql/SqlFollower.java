package lingao.catalog.search.sql;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.search.AliasReader;
import lingao.catalog.search.ProductCopies;
import lingao.catalog.search.ProductSink;
import lingao.catalog.search.analysis.Aliases;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@code product_search} right, on each node: what two nodes write at once is the same, and
 * the later version stands.
 */
@ApplicationScoped
class SqlFollower {

  private static final Logger LOG = Logger.getLogger(SqlFollower.class.getName());
  private static final long PERIOD_MS = 300;

  @Inject private SqlCopy copy;
  @Inject private ChangeLog changes;
  @Inject private CatalogVersion catalog;
  @Inject private ProductCopies products;
  @Inject private AliasReader aliases;
  @Resource private ManagedScheduledExecutorService timer;

  private @Nullable ScheduledFuture<?> task;
  private volatile long position = -1;

  void begin(@Observes CatalogStarted event) {
    task = timer.scheduleWithFixedDelay(this::look, 0, PERIOD_MS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void end() {
    if (task != null) {
      task.cancel(true);
    }
  }

  /** Never throws: what is away for a while must not end the schedule. */
  private void look() {
    try {
      if (position < 0 || position < catalog.current()) {
        position = copy.position();
        position = position < 0 ? fill() : follow(position);
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.FINE, "the search table could not be kept", e);
    }
  }

  private long fill() throws IOException {
    long version = changes.version();
    products.all(sink(version));
    copy.note(version);
    return version;
  }

  private long follow(long from) throws IOException {
    long reached = from;
    List<CatalogChange> page;
    do {
      page = changes.since(reached, ChangeLog.LARGEST_PAGE);
      if (!page.isEmpty()) {
        reached = page.get(page.size() - 1).version();
        products.changed(page, sink(reached));
        copy.note(reached);
      }
    } while (page.size() == ChangeLog.LARGEST_PAGE);
    return reached;
  }

  /** What is gone, is gone from the table too: a foreign key sees to it. */
  private ProductSink sink(long version) {
    Aliases words = aliases.read();
    return (found, gone) -> {
      if (!found.isEmpty()) {
        copy.write(found, words, version);
      }
    };
  }
}
