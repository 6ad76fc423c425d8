package lingao.catalog.search;

import java.util.List;

/** Finds products in the database itself: plainer than a search engine, but always there. */
public interface CatalogFinder {

  /** Products that match, the best first if the query doesn't say otherwise. */
  Found find(ProductQuery query, Asked asked);

  /** The best products, at most {@code limit}. */
  List<NamedProduct> complete(Asked asked, int limit);
}
