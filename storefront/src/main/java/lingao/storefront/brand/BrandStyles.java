package lingao.storefront.brand;

import org.apache.wicket.request.resource.CssResourceReference;

/** The style sheet of the brand pages. */
final class BrandStyles {

  static final CssResourceReference REFERENCE =
      new CssResourceReference(BrandStyles.class, "brand.css");

  private BrandStyles() {}
}
