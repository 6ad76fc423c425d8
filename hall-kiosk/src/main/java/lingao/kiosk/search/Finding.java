package lingao.kiosk.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.ProductResults.Alternatives;

/**
 * What was looked for and what was found.
 *
 * @param subject what was looked for, in words for people
 * @param shelves code of the shelf on which a product lies here, by the product's slug
 */
record Finding(String subject, Wanted wanted, ProductResults results, Map<String, String> shelves) {

  /** Whether anything is what was looked for. */
  boolean any() {
    return !results.items().isEmpty();
  }

  /** The goods of a screen: those found, or others when there are none. */
  List<ProductCard> goods() {
    return any()
        ? results.items()
        : results.alternatives().stream()
            .flatMap(alternatives -> alternatives.items().stream())
            .limit(Wanted.A_SCREEN)
            .toList();
  }

  /** The words that the others were found by; blank when by none. */
  String kept() {
    return results.alternatives().map(Alternatives::kept).orElse("");
  }

  Optional<String> shelfOf(ProductCard product) {
    return Optional.ofNullable(shelves.get(product.slug()));
  }
}
