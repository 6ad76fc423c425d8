package lingao.catalog.promotion;

import java.util.Optional;
import lingao.catalog.shared.InvalidValue;

/**
 * The goods a coupon or campaign is for: all, a brand's, or one product.
 *
 * @param brand slug; not together with a product
 * @param product slug
 */
public record GoodsScope(Optional<String> brand, Optional<String> product) {

  /** All goods of the shop. */
  public static final GoodsScope ALL = new GoodsScope(Optional.empty(), Optional.empty());

  /** Refuses a brand together with a product with {@link InvalidValue}. */
  public GoodsScope {
    if (brand.isPresent() && product.isPresent()) {
      throw new InvalidValue("product", "either a brand or a product");
    }
  }

  /** The goods of a brand. */
  public static GoodsScope ofBrand(String slug) {
    return new GoodsScope(Optional.of(slug), Optional.empty());
  }

  /** One product. */
  public static GoodsScope ofProduct(String slug) {
    return new GoodsScope(Optional.empty(), Optional.of(slug));
  }

  boolean covers(PricedLine line) {
    return brand.map(line.brand()::equals).orElse(true)
        && product.map(line.product()::equals).orElse(true);
  }
}
