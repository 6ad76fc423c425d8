package lingao.catalog.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.PriceRanges;
import lingao.catalog.search.ProductResults.Facet;

/** Asks for the counts of the facets, and reads them from the answer. */
final class Counts {

  /** More than there are brands, categories or towns. */
  private static final int MOST_VALUES = 500;

  private static final String VALUES = "values";
  private static final String PRICES = "PRICES";

  private Counts() {}

  /** One aggregation a facet; the choices of the others narrow it. And one for the prices. */
  static Map<String, Aggregation> ask(Filters filters, LocalDate today) {
    Map<String, Aggregation> all = new HashMap<>();
    for (Facet facet : Facet.values()) {
      all.put(facet.name(), narrowed(filters.chosenBut(facet), values(facet, today)));
    }
    all.put(PRICES, narrowed(filters.chosenButPrice(), prices()));
    return all;
  }

  private static Aggregation narrowed(Query filter, Aggregation values) {
    return Aggregation.of(a -> a.filter(filter).aggregations(VALUES, values));
  }

  private static Aggregation prices() {
    return Aggregation.of(
        a ->
            a.range(
                r ->
                    r.field("price")
                        .ranges(PriceRanges.ALL.stream().map(Counts::bounds).toList())));
  }

  /** The upper bound of an aggregation is outside of it, that of a range of prices inside. */
  private static AggregationRange bounds(PriceRanges.Bounds bounds) {
    return AggregationRange.of(
        r -> {
          bounds.lowest().ifPresent(money -> r.from((double) money.fen()));
          bounds.highest().ifPresent(money -> r.to(money.fen() + 1.0));
          return r;
        });
  }

  static Map<Facet, Map<String, Long>> read(Map<String, Aggregate> answer) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Aggregate values = values(answer, facet.name());
      counts.put(facet, facet == Facet.MARK ? marks(values) : slugs(values));
    }
    return counts;
  }

  /** The counts of the ranges of prices, in their order. */
  static List<Long> readPrices(Map<String, Aggregate> answer) {
    return values(answer, PRICES).range().buckets().array().stream()
        .map(bucket -> bucket.docCount())
        .toList();
  }

  private static Aggregate values(Map<String, Aggregate> answer, String name) {
    return requireNonNull(requireNonNull(answer.get(name)).filter().aggregations().get(VALUES));
  }

  private static Aggregation values(Facet facet, LocalDate today) {
    if (facet == Facet.MARK) {
      Map<String, Query> marks =
          Arrays.stream(Mark.values())
              .collect(Collectors.toMap(Mark::slug, mark -> Filters.carries(mark, today)));
      return Aggregation.of(a -> a.filters(f -> f.filters(b -> b.keyed(marks))));
    }
    String field = facet.name().toLowerCase(Locale.ROOT);
    return Aggregation.of(a -> a.terms(t -> t.field(field).size(MOST_VALUES)));
  }

  private static Map<String, Long> marks(Aggregate values) {
    Map<String, Long> counts = new HashMap<>();
    values
        .filters()
        .buckets()
        .keyed()
        .forEach((slug, bucket) -> counts.put(slug, bucket.docCount()));
    return counts;
  }

  private static Map<String, Long> slugs(Aggregate values) {
    return values.sterms().buckets().array().stream()
        .collect(
            Collectors.toMap(bucket -> bucket.key().stringValue(), bucket -> bucket.docCount()));
  }
}
