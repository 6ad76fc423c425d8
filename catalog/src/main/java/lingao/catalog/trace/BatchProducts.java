package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.Kept;

/**
 * The products that batches are of, kept until the catalog changes: stories of many thousands of
 * batches are about the same few dozen products.
 */
@ApplicationScoped
class BatchProducts {

  private static final int MOST = 1_000;

  private final Kept<String, ProductCard> cards = new Kept<>(MOST);
  @Inject private ShowcaseService products;
  @Inject private CatalogVersion version;

  /** The product with that slug, which there is, as a batch is of it. */
  ProductCard of(String slug) {
    return cards.answer(
        slug, version.current(), () -> products.bySlugs(List.of(slug)).get(0), card -> true);
  }
}
