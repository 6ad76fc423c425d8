package lingao.catalog.search;

import java.util.Optional;

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
    Optional<Found> answer = degraded ? Optional.empty() : engine.find(query, asked);
    degraded = answer.isEmpty();
    return answer.orElseGet(() -> catalog.find(query, asked));
  }

  /** Whether the database has answered. */
  boolean degraded() {
    return degraded;
  }
}
