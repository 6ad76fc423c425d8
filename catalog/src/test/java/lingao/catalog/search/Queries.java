package lingao.catalog.search;

import java.util.Optional;
import java.util.Set;

/** Queries for tests. */
public final class Queries {

  private Queries() {}

  /** Words among the products of some brands, first page, in the usual order. */
  public static ProductQuery of(String text, Set<String> brands) {
    return of(text, brands, 1, 24);
  }

  /** A page of all products. */
  static ProductQuery page(int page, int size) {
    return of("", Set.of(), page, size);
  }

  private static ProductQuery of(String text, Set<String> brands, int page, int size) {
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
        page,
        size);
  }
}
