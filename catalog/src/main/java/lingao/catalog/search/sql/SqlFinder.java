package lingao.catalog.search.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lingao.catalog.certification.Mark;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.search.CatalogFinder;
import lingao.catalog.search.Emphasis;
import lingao.catalog.search.Found;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.Suggestion;
import lingao.catalog.search.Words;

/** Finds products in three SQL statements: counts, the page's slugs, their cards. */
@ApplicationScoped
class SqlFinder implements CatalogFinder {

  @Inject private EntityManager em;
  @Inject private ShowcaseService showcase;

  @Override
  @Transactional
  public Found find(ProductQuery query) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    long total = 0;
    Parameters parameters = new Parameters();
    for (Object row : rows(Statements.counts(query, parameters), parameters)) {
      Object[] columns = (Object[]) row;
      long count = ((Number) columns[2]).longValue();
      if (columns[0].equals("TOTAL")) {
        total = count;
      } else {
        Facet facet = Facet.valueOf((String) columns[0]);
        counts
            .computeIfAbsent(facet, first -> new HashMap<>())
            .put(slug(facet, (String) columns[1]), count);
      }
    }
    return new Found(total, total <= query.offset() ? List.of() : page(query), counts);
  }

  @Override
  @Transactional
  public List<Suggestion> complete(Words typed, int limit) {
    if (typed.none()) {
      return List.of();
    }
    ProductQuery names = ProductQuery.of(String.join(" ", typed.list()), limit);
    Parameters parameters = new Parameters();
    return cards(rows(Statements.names(names, parameters), parameters)).stream()
        .map(
            card ->
                new Suggestion(card.name(), Suggestion.Kind.PRODUCT, card.slug(), Emphasis.NONE))
        .toList();
  }

  /** The database knows marks by their names. */
  static String slug(Facet facet, String value) {
    return facet == Facet.MARK ? Mark.valueOf(value).slug() : value;
  }

  private List<ProductCard> page(ProductQuery query) {
    Parameters parameters = new Parameters();
    return query.rows() == 0
        ? List.of()
        : cards(rows(Statements.page(query, parameters), parameters));
  }

  private List<?> rows(String statement, Parameters parameters) {
    return parameters.fill(em.createNativeQuery(statement)).getResultList();
  }

  /** The cards of these slugs, in their order. */
  private List<ProductCard> cards(List<?> slugs) {
    List<String> ordered = slugs.stream().map(String.class::cast).toList();
    Map<String, ProductCard> bySlug =
        showcase.bySlugs(ordered).stream()
            .collect(Collectors.toMap(ProductCard::slug, Function.identity()));
    return ordered.stream().map(bySlug::get).filter(Objects::nonNull).toList();
  }
}
