package lingao.storefront.product;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.ProductResults.Alternatives;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.ProductResults.FacetValue;
import lingao.catalog.search.ProductResults.PriceRange;
import lingao.catalog.search.Vocabulary;
import lingao.catalog.shared.Money;
import lingao.storefront.Samples;

/** Search results as the catalog would give them. */
final class Listings {

  static final Vocabulary NAMES =
      new Vocabulary(
          Map.of(), Map.of("seafood", Samples.text("海味", "Seafood")), Map.of(), Map.of());

  private Listings() {}

  static ProductResults found(long total, int page, ProductCard... items) {
    return new ProductResults(
        total, page, 24, 3, false, false, List.of(items), facets(), List.of(), Optional.empty());
  }

  static ProductResults limited(ProductCard... items) {
    return new ProductResults(
        items.length, 1, 24, 3, true, false, List.of(items), facets(), List.of(), Optional.empty());
  }

  /** The items sound or are spelt like what was asked for. */
  static ProductResults similar(ProductCard... items) {
    return new ProductResults(
        items.length, 1, 24, 3, false, true, List.of(items), facets(), List.of(), Optional.empty());
  }

  /** One product, and prices in four ranges: below 20 yuan, 50, 100, and more. */
  static ProductResults priced(ProductCard item) {
    List<PriceRange> prices =
        List.of(
            range(Optional.empty(), yuan("19.99"), 7),
            range(yuan("20"), yuan("49.99"), 12),
            range(yuan("50"), yuan("99.99"), 0),
            range(yuan("100"), Optional.empty(), 3));
    return new ProductResults(
        1, 1, 24, 3, false, false, List.of(item), facets(), prices, Optional.empty());
  }

  /** Nothing, but {@code items} to look at, found by the words {@code kept}. */
  static ProductResults instead(String kept, ProductCard... items) {
    return new ProductResults(
        0,
        1,
        24,
        3,
        false,
        false,
        List.of(),
        Map.of(),
        List.of(),
        Optional.of(new Alternatives(kept, List.of(items))));
  }

  private static PriceRange range(Optional<Money> from, Optional<Money> to, long count) {
    return new PriceRange(from, to, count);
  }

  private static Optional<Money> yuan(String yuan) {
    return Optional.of(Money.ofYuan(yuan));
  }

  private static Map<Facet, List<FacetValue>> facets() {
    return Map.of(
        Facet.BRAND,
        List.of(
            value("duowen-water-spinach", "多文空心菜", "Duowen Water Spinach", 9),
            value("heshe-honey", "和舍蜂蜜", "Heshe Honey", 8)),
        Facet.CATEGORY,
        List.of(value("leafy-greens", "叶菜", "Leafy greens", 4)),
        Facet.MARK,
        List.of(value("green", "绿色食品", "Green Food", 12)),
        Facet.TOWN,
        List.of(value("duowen", "多文镇", "Duowen", 9)));
  }

  private static FacetValue value(String slug, String zh, String en, long count) {
    return new FacetValue(slug, Samples.text(zh, en), count);
  }
}
