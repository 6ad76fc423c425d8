package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lingao.catalog.search.Asked;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.Zone;
import lingao.catalog.search.analysis.Match;

/** Writes what is asked of Elasticsearch, each in one request. */
final class Questions {

  private static final List<String> SHOWN = List.of("card", "valid");
  private static final List<String> NAMED = List.of("card.slug", "card.name");

  private Questions() {}

  /**
   * Items, total and counts of all facets. What is chosen in facets filters the items after
   * counting; each facet's counts are filtered by the others.
   */
  static SearchRequest page(ProductQuery query, Asked asked, LocalDate today) {
    Filters filters = new Filters(query, today);
    return SearchRequest.of(
        s ->
            basics(s, SHOWN)
                .query(weighed(asked, Rendering::anywhere, filters.common()))
                .postFilter(filters.chosen())
                .aggregations(Counts.ask(filters, today))
                .sort(Order.of(query.sort()))
                .trackScores(asked.needed().isPresent())
                .from(query.offset())
                .size(query.rows())
                .trackTotalHits(t -> t.enabled(true)));
  }

  /** Slugs and names of the best. */
  static SearchRequest names(Asked asked, int limit) {
    return SearchRequest.of(
        s ->
            basics(s, NAMED)
                .query(weighed(asked, Rendering::inNames, Filters.PRODUCTS))
                .size(limit)
                .trackTotalHits(t -> t.enabled(false)));
  }

  /** Better answers first; among equals what is in stock, and among those what people like. */
  private static Query weighed(Asked asked, Function<Match, Query> rendering, List<Query> filters) {
    List<Query> needed = asked.needed().map(rendering).stream().toList();
    List<Query> better = asked.better().stream().map(rendering).toList();
    return QueryBuilders.functionScore(
        f ->
            f.query(q -> q.bool(b -> b.must(needed).should(better).filter(filters)))
                .functions(List.of(inStock(), popular()))
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Sum));
  }

  private static FunctionScore inStock() {
    return FunctionScore.of(
        f -> f.weight(Zone.STOCK).filter(q -> q.term(t -> t.field("inStock").value(true))));
  }

  private static FunctionScore popular() {
    return FunctionScore.of(
        f -> f.fieldValueFactor(v -> v.field("popularity").factor(Zone.POPULARITY).missing(0.0)));
  }

  private static SearchRequest.Builder basics(SearchRequest.Builder request, List<String> shown) {
    return request
        .index(ProductIndex.ALIAS)
        .source(s -> s.filter(f -> f.includes(shown)))
        .timeout(Cluster.PATIENCE.toMillis() + "ms")
        .allowPartialSearchResults(false);
  }
}
