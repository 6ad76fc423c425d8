package lingao.catalog.search;

import java.util.Optional;
import java.util.Set;

/** Queries for tests. */
public final class Queries {

  private Queries() {}

  /** Words among the products of some brands, first page, in the usual order. */
  public static ProductQuery of(String text, Set<String> brands) {
    return new ProductQuery(
        text,
        brands,
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Sort.RELEVANCE,
        1,
        24);
  }
}
