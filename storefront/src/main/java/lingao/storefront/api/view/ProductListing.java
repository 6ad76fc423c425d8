package lingao.storefront.api.view;

import java.util.List;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.ProductResults.Facet;
import lingao.storefront.web.Language;

/** A page of products, with what else could be chosen. */
public record ProductListing(
    long total,
    int page,
    int pageSize,
    int pages,
    long tookMs,
    boolean degraded,
    List<ProductItem> items,
    Facets facets) {

  /** The answer for a reader of {@code language}. */
  public static ProductListing of(ProductResults results, Language language) {
    return new ProductListing(
        results.total(),
        results.page(),
        results.pageSize(),
        results.pages(),
        results.tookMs(),
        results.degraded(),
        results.items().stream().map(card -> ProductItem.of(card, language)).toList(),
        Facets.of(results, language));
  }

  /** The answer as if it had taken no time: the same products give the same. */
  public ProductListing timeless() {
    return new ProductListing(total, page, pageSize, pages, 0, degraded, items, facets);
  }

  /** Values to choose, by facet. */
  public record Facets(
      List<FacetItem> brand, List<FacetItem> category, List<FacetItem> mark, List<FacetItem> town) {

    private static Facets of(ProductResults results, Language language) {
      return new Facets(
          values(results, Facet.BRAND, language),
          values(results, Facet.CATEGORY, language),
          values(results, Facet.MARK, language),
          values(results, Facet.TOWN, language));
    }

    private static List<FacetItem> values(ProductResults results, Facet facet, Language language) {
      return results.facets().getOrDefault(facet, List.of()).stream()
          .map(v -> new FacetItem(v.slug(), v.name().in(language.locale()), v.count()))
          .toList();
    }
  }

  /** A value to choose. */
  public record FacetItem(String slug, String name, long count) {}
}
