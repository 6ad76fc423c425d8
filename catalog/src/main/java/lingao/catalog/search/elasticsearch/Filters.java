package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.NumberRangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import org.jspecify.annotations.Nullable;

/** The parts of a query that narrow without weighing. */
final class Filters {

  /** The index holds notes too, which have no number. */
  static final List<Query> PRODUCTS = List.of(QueryBuilders.exists(e -> e.field("id")));

  private final ProductQuery query;
  private final LocalDate today;

  Filters(ProductQuery query, LocalDate today) {
    this.query = query;
    this.today = today;
  }

  /** What narrows every count too: stock. And only products: the index notes more. */
  List<Query> common() {
    List<Query> all = new ArrayList<>(PRODUCTS);
    if (query.inStockOnly()) {
      all.add(QueryBuilders.term(t -> t.field("inStock").value(true)));
    }
    return all;
  }

  /** All that is chosen. */
  Query chosen() {
    return allOf(Stream.concat(facetsBut(null), price().stream()));
  }

  /** All that is chosen, but in the facet {@code own}. */
  Query chosenBut(Facet own) {
    return allOf(Stream.concat(facetsBut(own), price().stream()));
  }

  /** All that is chosen, but the price. */
  Query chosenButPrice() {
    return allOf(facetsBut(null));
  }

  private Stream<Query> facetsBut(@Nullable Facet own) {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet != own)
        .flatMap(facet -> chosen(facet).stream());
  }

  private static Query allOf(Stream<Query> queries) {
    List<Query> all = queries.toList();
    return QueryBuilders.bool(b -> b.filter(all));
  }

  /** That a product carries a mark today. */
  static Query carries(Mark mark, LocalDate today) {
    return QueryBuilders.term(t -> t.field("valid." + mark.slug()).value(today.toString()));
  }

  private Optional<Query> chosen(Facet facet) {
    return switch (facet) {
      case BRAND -> oneOf("brand", query.brands());
      case TOWN -> oneOf("town", query.towns());
      case CATEGORY ->
          anyOf(
              Stream.of("category", "parent")
                  .flatMap(field -> oneOf(field, query.categories()).stream()));
      case MARK -> anyOf(query.marks().stream().map(mark -> carries(mark, today)));
    };
  }

  private static Optional<Query> oneOf(String field, Set<String> slugs) {
    List<FieldValue> values = slugs.stream().sorted().map(FieldValue::of).toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(QueryBuilders.terms(t -> t.field(field).terms(v -> v.value(values))));
  }

  private static Optional<Query> anyOf(Stream<Query> alternatives) {
    List<Query> all = alternatives.toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(QueryBuilders.bool(b -> b.should(all).minimumShouldMatch("1")));
  }

  private Optional<Query> price() {
    return query.min().isEmpty() && query.max().isEmpty()
        ? Optional.empty()
        : Optional.of(QueryBuilders.range(r -> r.number(this::bounds)));
  }

  private NumberRangeQuery.Builder bounds(NumberRangeQuery.Builder range) {
    range.field("price");
    query.min().ifPresent(min -> range.gte((double) min.fen()));
    query.max().ifPresent(max -> range.lte((double) max.fen()));
    return range;
  }
}
