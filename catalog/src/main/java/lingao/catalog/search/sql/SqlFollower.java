package lingao.catalog.search.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.search.AliasReader;
import lingao.catalog.search.ProductCopies;
import lingao.catalog.search.ProductSink;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.shared.Schedule;

/**
 * Keeps {@code product_search} right, on each node: what two nodes write at once is the same, and
 * the later version stands.
 */
@ApplicationScoped
class SqlFollower {

  private static final Duration PERIOD = Duration.ofMillis(300);

  @Inject private SqlCopy copy;
  @Inject private ChangeLog changes;
  @Inject private CatalogVersion catalog;
  @Inject private ProductCopies products;
  @Inject private AliasReader aliases;
  @Inject private Schedule schedule;

  private volatile long position = -1;

  void begin(@Observes CatalogStarted event) {
    schedule.every(Duration.ZERO, PERIOD, "the search table's upkeep", this::look);
  }

  private void look() throws IOException {
    if (position < 0 || position < catalog.current()) {
      position = copy.position();
      position = position < 0 ? fill() : follow(position);
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
