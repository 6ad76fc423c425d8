package lingao.catalog.search.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.search.Asked;
import lingao.catalog.search.CatalogFinder;
import lingao.catalog.search.Found;
import lingao.catalog.search.NamedProduct;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.shared.LocalizedText;

/** Finds products in three SQL statements: counts, the page's slugs, their cards. */
@ApplicationScoped
class SqlFinder implements CatalogFinder {

  @Inject private EntityManager em;
  @Inject private ShowcaseService showcase;

  @Override
  @Transactional
  public Found find(ProductQuery query, Asked asked) {
    Parameters parameters = new Parameters();
    CountedRows counted = new CountedRows();
    rows(Statements.counts(query, asked, parameters), parameters)
        .forEach(row -> counted.add((Object[]) row));
    boolean any = counted.total() > query.offset() && query.rows() > 0;
    return new Found(
        counted.total(),
        counted.best(),
        any ? page(query, asked) : List.of(),
        counted.facets(),
        counted.prices());
  }

  @Override
  @Transactional
  public List<NamedProduct> complete(Asked asked, int limit) {
    Parameters parameters = new Parameters();
    return rows(Statements.names(asked, limit, parameters), parameters).stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new NamedProduct(
                    (String) row[0], new LocalizedText((String) row[1], (String) row[2])))
        .toList();
  }

  private List<ProductCard> page(ProductQuery query, Asked asked) {
    Parameters parameters = new Parameters();
    return cards(rows(Statements.page(query, asked, parameters), parameters));
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
