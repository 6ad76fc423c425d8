package lingao.storefront.product;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.ProductResults.FacetValue;
import lingao.catalog.search.Vocabulary;
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
