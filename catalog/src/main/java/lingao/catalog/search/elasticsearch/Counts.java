package lingao.catalog.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductResults.Facet;

/** Asks for the counts of the facets, and reads them from the answer. */
final class Counts {

  /** More than there are brands, categories or towns. */
  private static final int MOST_VALUES = 500;

  private static final String VALUES = "values";

  private Counts() {}

  /** One aggregation a facet; the choices of the others narrow it. */
  static Map<String, Aggregation> ask(Filters filters, LocalDate today) {
    return Arrays.stream(Facet.values())
        .collect(
            Collectors.toMap(
                Facet::name,
                facet ->
                    Aggregation.of(
                        a ->
                            a.filter(filters.chosenBut(facet))
                                .aggregations(VALUES, values(facet, today)))));
  }

  static Map<Facet, Map<String, Long>> read(Map<String, Aggregate> answer) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Aggregate values =
          requireNonNull(
              requireNonNull(answer.get(facet.name())).filter().aggregations().get(VALUES));
      counts.put(facet, facet == Facet.MARK ? marks(values) : slugs(values));
    }
    return counts;
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
