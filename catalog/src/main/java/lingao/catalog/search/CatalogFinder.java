package lingao.catalog.search;

import java.util.List;

/** Finds products in the database itself: plainer than a search engine, but always right. */
public interface CatalogFinder {

  /** Products that match. */
  Found find(ProductQuery query);

  /** Products whose name has all the words, at most {@code limit}; none for no words. */
  List<Suggestion> complete(Words typed, int limit);
}
