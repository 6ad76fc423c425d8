package lingao.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.product.ProductCard;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * A page of products, with what else could be chosen.
 *
 * @param total how many products match in all
 * @param page from 1
 * @param tookMs time the search took, milliseconds
 * @param degraded whether the search engine was away and a simpler search answered
 * @param similar whether nothing was spelt as asked, so that the items are what sounds or is spelt
 *     alike
 * @param facets values to choose from, each with the number of products it would show; a facet's
 *     own choice does not narrow its own counts
 * @param prices ranges of the price, in order, each with the number of products it would show
 * @param alternatives what to show instead; only when nothing matches
 */
public record ProductResults(
    long total,
    int page,
    int pageSize,
    long tookMs,
    boolean degraded,
    boolean similar,
    List<ProductCard> items,
    Map<Facet, List<FacetValue>> facets,
    List<PriceRange> prices,
    Optional<Alternatives> alternatives) {

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

  /**
   * A range of prices to choose.
   *
   * @param from lowest price; none for no bound
   * @param to highest price; none for no bound
   * @param count products it would show
   */
  public record PriceRange(Optional<Money> from, Optional<Money> to, long count) {}

  /**
   * Products to look at instead, as nothing is what was asked for.
   *
   * @param kept the words that they were still chosen by; blank when none could be kept, and they
   *     are simply what people buy most
   * @param items not empty, a dozen at most
   */
  public record Alternatives(String kept, List<ProductCard> items) {}
}
