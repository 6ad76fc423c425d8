package lingao.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lingao.catalog.search.analysis.Kin;

/** Where one search looks: in the engine, and once it has failed, in the database. */
final class Sources {

  private final SearchEngine engine;
  private final CatalogFinder catalog;
  private final Kin kin;
  private boolean degraded;

  Sources(SearchEngine engine, CatalogFinder catalog, Kin kin) {
    this.engine = engine;
    this.catalog = catalog;
    this.kin = kin;
  }

  /** Products that have what is asked for, themselves or by what they belong to. */
  Found find(ProductQuery query, Asked asked) {
    Asked wider =
        new Asked(asked.needed().map(kin::with), asked.better().stream().map(kin::with).toList());
    return either(() -> engine.find(query, wider), () -> catalog.find(query, wider));
  }

  /** Products whose own names have it. */
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
