package lingao.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where one search looks: in the engine, and once it has failed, in the database. */
final class Sources {

  private final SearchEngine engine;
  private final CatalogFinder catalog;
  private boolean degraded;

  Sources(SearchEngine engine, CatalogFinder catalog) {
    this.engine = engine;
    this.catalog = catalog;
  }

  Found find(ProductQuery query, Asked asked) {
    return either(() -> engine.find(query, asked), () -> catalog.find(query, asked));
  }

  List<NamedProduct> complete(Asked asked, int limit) {
    return either(() -> engine.complete(asked, limit), () -> catalog.complete(asked, limit));
  }

  private <T> T either(Supplier<Optional<T>> first, Supplier<T> second) {
    Optional<T> answer = degraded ? Optional.empty() : first.get();
    degraded = answer.isEmpty();
    return answer.orElseGet(second);
  }

  /** Whether the database has answered. */
  boolean degraded() {
    return degraded;
  }
}
