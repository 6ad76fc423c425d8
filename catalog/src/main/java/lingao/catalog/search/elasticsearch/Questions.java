package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.Sort;
import lingao.catalog.search.Words;

/** Writes what is asked of Elasticsearch, each in one request. */
final class Questions {

  private static final List<String> SHOWN = List.of("card", "valid");

  private Questions() {}

  /**
   * Items, total and counts of all facets. What is chosen in facets filters the items after
   * counting; each facet's counts are filtered by the others.
   */
  static SearchRequest page(ProductQuery query, LocalDate today) {
    Filters filters = new Filters(query, today);
    Words words = Words.of(query.text());
    return SearchRequest.of(
        s ->
            basics(s)
                .query(
                    q -> q.bool(b -> b.must(WordsQuery.inAllTexts(words)).filter(filters.common())))
                .postFilter(filters.chosenBut(null))
                .aggregations(Counts.ask(filters, today))
                .sort(Order.of(query.sort()))
                .from(query.offset())
                .size(query.rows())
                .trackTotalHits(t -> t.enabled(true)));
  }

  /** Products by their names. */
  static SearchRequest names(Words typed, int limit) {
    return SearchRequest.of(
        s ->
            basics(s)
                .query(q -> q.bool(b -> b.must(WordsQuery.inNames(typed))))
                .sort(Order.of(Sort.RELEVANCE))
                .size(limit)
                .trackTotalHits(t -> t.enabled(false)));
  }

  private static SearchRequest.Builder basics(SearchRequest.Builder request) {
    return request
        .index(ProductIndex.ALIAS)
        .source(s -> s.filter(f -> f.includes(SHOWN)))
        .timeout(Cluster.PATIENCE.toMillis() + "ms")
        .allowPartialSearchResults(false);
  }
}
