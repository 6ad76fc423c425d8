package lingao.catalog.search;

import java.util.List;
import java.util.Map;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.LocalizedText;

/**
 * A page of products, with what else could be chosen.
 *
 * @param total how many products match in all
 * @param page from 1
 * @param tookMs time the search took, milliseconds
 * @param degraded whether the search engine was away and a simpler search answered
 * @param facets values to choose from, each with the number of products it would show; a facet's
 *     own choice does not narrow its own counts
 */
public record ProductResults(
    long total,
    int page,
    int pageSize,
    long tookMs,
    boolean degraded,
    List<ProductCard> items,
    Map<Facet, List<FacetValue>> facets) {

  /** How many pages there are, at least 1. */
  public int pages() {
    long reachable = Math.min(total, ProductQuery.WINDOW);
    return (int) Math.max(1, (reachable + pageSize - 1) / pageSize);
  }

  /** What products can be narrowed by. */
  public enum Facet {
    /** Regional brand. */
    BRAND,
    /** Category, second level. */
    CATEGORY,
    /** Certification mark valid today. */
    MARK,
    /** Town of origin. */
    TOWN
  }

  /**
   * A value to choose in a facet.
   *
   * @param slug its name in addresses
   * @param count products it would show
   */
  public record FacetValue(String slug, LocalizedText name, long count) {}
}
