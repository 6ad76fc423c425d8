package lingao.storefront.search;

import java.util.Locale;
import lingao.catalog.search.ProductResults.Facet;

/** The names of facets in addresses and JSON. */
public final class FacetNames {

  private FacetNames() {}

  /** The parameter by which a facet is chosen, such as {@code brand}. */
  public static String of(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }
}
