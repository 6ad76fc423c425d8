package lingao.catalog.search.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.PriceRanges;
import lingao.catalog.search.ProductResults.Facet;

/** Reads the rows of {@link Statements#counts}. */
final class CountedRows {

  private final Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
  private final List<Long> prices =
      new ArrayList<>(Collections.nCopies(PriceRanges.ALL.size(), 0L));
  private long total;
  private double best;

  void add(Object[] row) {
    String facet = (String) row[0];
    String value = (String) row[1];
    double number = ((Number) row[2]).doubleValue();
    switch (facet) {
      case Statements.TOTAL -> total = (long) number;
      case Statements.BEST -> best = number;
      case Statements.PRICE -> prices.set(Integer.parseInt(value), (long) number);
      default -> add(Facet.valueOf(facet), value, (long) number);
    }
  }

  long total() {
    return total;
  }

  double best() {
    return best;
  }

  Map<Facet, Map<String, Long>> facets() {
    return facets;
  }

  List<Long> prices() {
    return prices;
  }

  private void add(Facet facet, String value, long count) {
    facets
        .computeIfAbsent(facet, first -> new HashMap<>())
        .put(facet == Facet.MARK ? Mark.valueOf(value).slug() : value, count);
  }
}
