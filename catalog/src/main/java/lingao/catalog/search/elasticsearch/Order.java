package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import lingao.catalog.search.Sort;

/** The sort keys of each order. The identifier comes last, so that pages never overlap. */
final class Order {

  private static final SortOptions ID = by("id", SortOrder.Asc);
  private static final SortOptions SCORE = SortOptions.of(s -> s.score(c -> c));

  private Order() {}

  static List<SortOptions> of(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> List.of(SCORE, ID);
      case PRICE_ASC -> List.of(by("price", SortOrder.Asc), ID);
      case PRICE_DESC -> List.of(by("price", SortOrder.Desc), ID);
      case NEWEST -> List.of(by("listed", SortOrder.Desc), ID);
      case SALES -> List.of(by("sold", SortOrder.Desc), ID);
      case RATING -> List.of(by("rating", SortOrder.Desc), by("reviews", SortOrder.Desc), ID);
    };
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
  }
}
