package lingao.storefront.office;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.brand.BrandService;
import lingao.catalog.product.ProductService;
import lingao.catalog.promotion.GoodsScope;
import lingao.catalog.shared.Slug;

/** The goods that a coupon or a campaign is for, by the name of their brand or product. */
public final class ScopeNames {

  private ScopeNames() {}

  /** The name, or the slug of what is not there any more; nothing for all goods. */
  public static Optional<String> of(
      GoodsScope scope, BrandService brands, ProductService products, Locale locale) {
    return scope
        .brand()
        .map(slug -> brand(slug, brands, locale))
        .or(() -> scope.product().map(slug -> product(slug, products, locale)));
  }

  private static String brand(String slug, BrandService brands, Locale locale) {
    return brands.brands().stream()
        .filter(brand -> brand.slug().equals(slug))
        .map(brand -> brand.name().in(locale))
        .findFirst()
        .orElse(slug);
  }

  private static String product(String slug, ProductService products, Locale locale) {
    return products
        .product(new Slug(slug))
        .map(product -> product.card().name().in(locale))
        .orElse(slug);
  }
}
