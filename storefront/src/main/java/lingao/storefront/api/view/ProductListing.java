package lingao.storefront.api.view;

import java.util.List;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.ProductResults.Facet;
import lingao.storefront.web.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of products, with what else could be chosen. */
@Schema(description = "A page of products with the choices that narrow it")
public record ProductListing(
    @Schema(description = "How many products match in all", example = "128") long total,
    @Schema(description = "From 1") int page,
    int pageSize,
    @Schema(description = "How many pages can be asked for") int pages,
    @Schema(description = "Time the search took, milliseconds") long tookMs,
    @Schema(description = "Whether the search engine was away and a simpler search answered")
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
  @Schema(name = "Facets", description = "Values to choose, by parameter")
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
  @Schema(name = "FacetItem", description = "A value to choose")
  public record FacetItem(
      String slug, String name, @Schema(description = "Products that it would show") long count) {}
}
