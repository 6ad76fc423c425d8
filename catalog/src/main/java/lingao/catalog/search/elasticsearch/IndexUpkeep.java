package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done so that the index shows the catalog as it is: nothing, to follow the change
 * log, or to build it. Called by one thread.
 */
@ApplicationScoped
class IndexUpkeep {

  /** How often to see whether the index is still there while nothing changes. */
  private static final Duration IDLE = Duration.ofSeconds(5);

  @Inject private ChangeLog changes;
  @Inject private CatalogVersion catalog;
  @Inject private CatalogIdentity identity;
  @Inject private IndexBuilder builder;
  @Inject private ChangeApplier applier;
  @Inject private ShopTime time;

  private @Nullable Seen seen;

  /** Returns the catalog version that the index shows at least. */
  long bringUpToDate(ElasticsearchClient client) throws IOException {
    Seen last = seen;
    if (last != null
        && last.position() >= catalog.current()
        && time.now().isBefore(last.at().plus(IDLE))) {
      return last.position();
    }
    seen = null;
    ProductIndex index = new ProductIndex(client);
    String name = last == null ? settle(client, index) : last.index();
    OptionalLong position = index.position(name);
    if (position.isEmpty()) {
      name = settle(client, index);
      position = OptionalLong.of(position(index, name));
    }
    Seen now = follow(client, new Seen(name, position.getAsLong(), time.now()));
    seen = now;
    return now.position();
  }

  /** The name of an index that can be followed, built if need be. */
  private String settle(ElasticsearchClient client, ProductIndex index) throws IOException {
    Optional<IndexState> found = index.current();
    if (found.isPresent() && found.get().layout() > ProductIndex.LAYOUT) {
      throw new IndexingFailed("the index was built by a newer version of the shop");
    }
    if (found.isEmpty() || !usable(index, found.get())) {
      builder.build(client);
      found = index.current();
    }
    return found.orElseThrow(() -> new IndexingFailed("the new index is gone")).name();
  }

  private boolean usable(ProductIndex index, IndexState found) throws IOException {
    return found.layout() == ProductIndex.LAYOUT
        && found.catalog().equals(identity.read())
        && index.position(found.name()).orElse(Long.MAX_VALUE) <= changes.version();
  }

  private Seen follow(ElasticsearchClient client, Seen from) throws IOException {
    Seen reached = from;
    List<CatalogChange> page;
    do {
      page = changes.since(reached.position(), ChangeLog.LARGEST_PAGE);
      if (page.stream().anyMatch(change -> change.type() == ChangeType.SYNONYM)) {
        reached = rebuilt(client);
      } else if (!page.isEmpty()) {
        applier.apply(client, page);
        reached = reached.at(page.get(page.size() - 1).version());
        new ProductIndex(client).note(reached.index(), reached.position());
      }
    } while (page.size() == ChangeLog.LARGEST_PAGE);
    return reached;
  }

  /** Any product may be concerned by a synonym, so the index is built beside the one in use. */
  private Seen rebuilt(ElasticsearchClient client) throws IOException {
    builder.build(client);
    ProductIndex index = new ProductIndex(client);
    String name = settle(client, index);
    return new Seen(name, position(index, name), time.now());
  }

  private static long position(ProductIndex index, String name) throws IOException {
    return index.position(name).orElseThrow(() -> new IndexingFailed("no position"));
  }

  /** The index as it was last seen. */
  private record Seen(String index, long position, Instant at) {

    Seen at(long later) {
      return new Seen(index, later, at);
    }
  }
}
