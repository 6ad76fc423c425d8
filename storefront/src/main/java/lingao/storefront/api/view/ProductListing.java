package lingao.storefront.api.view;

import java.util.List;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.ProductResults.PriceRange;
import lingao.catalog.shared.Money;
import lingao.storefront.web.Language;
import org.jspecify.annotations.Nullable;

/** A page of products, with what else could be chosen. */
public record ProductListing(
    long total,
    int page,
    int pageSize,
    int pages,
    long tookMs,
    boolean degraded,
    boolean similar,
    List<ProductItem> items,
    Facets facets,
    List<PriceItem> prices,
    @Nullable AlternativesItem alternatives) {

  /** The answer for a reader of {@code language}. */
  public static ProductListing of(ProductResults results, Language language) {
    return new ProductListing(
        results.total(),
        results.page(),
        results.pageSize(),
        results.pages(),
        results.tookMs(),
        results.degraded(),
        results.similar(),
        items(results.items(), language),
        Facets.of(results, language),
        results.prices().stream().map(PriceItem::of).toList(),
        results
            .alternatives()
            .map(other -> new AlternativesItem(other.kept(), items(other.items(), language)))
            .orElse(null));
  }

  private static List<ProductItem> items(List<ProductCard> cards, Language language) {
    return cards.stream().map(card -> ProductItem.of(card, language)).toList();
  }

  /** The answer as if it had taken no time: the same products give the same. */
  public ProductListing timeless() {
    return new ProductListing(
        total, page, pageSize, pages, 0, degraded, similar, items, facets, prices, alternatives);
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

  /**
   * A range of prices to choose.
   *
   * @param fromFen lowest price, fen; none for no bound
   * @param toFen highest price, fen; none for no bound
   */
  public record PriceItem(@Nullable Long fromFen, @Nullable Long toFen, long count) {

    private static PriceItem of(PriceRange range) {
      return new PriceItem(
          range.from().map(Money::fen).orElse(null),
          range.to().map(Money::fen).orElse(null),
          range.count());
    }
  }

  /**
   * What to look at instead, as nothing matches.
   *
   * @param kept words that it was still chosen by; blank for what people buy most
   */
  public record AlternativesItem(String kept, List<ProductItem> items) {}
}
