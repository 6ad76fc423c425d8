package lingao.catalog.search;

import java.util.Optional;
import java.util.Set;
import lingao.catalog.certification.Mark;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;

/**
 * What a shopper asks of the catalog. Values within a facet widen, facets narrow each other.
 *
 * @param text words, at most 200 characters; blank for all products
 * @param brands brand slugs
 * @param categories category slugs of either level
 * @param towns town slugs
 * @param min lowest price
 * @param max highest price
 * @param inStockOnly leave out what is sold out
 * @param page from 1
 * @param pageSize 1 to 96
 */
public record ProductQuery(
    String text,
    Set<String> brands,
    Set<String> categories,
    Set<Mark> marks,
    Set<String> towns,
    Optional<Money> min,
    Optional<Money> max,
    boolean inStockOnly,
    Sort sort,
    int page,
    int pageSize) {

  /** How many products a page of the shop lists. */
  public static final int PAGE_SIZE = 24;

  /** The longest text that is looked up, characters. */
  public static final int LONGEST_TEXT = 200;

  /** The deepest product that can be paged to; what search engines and shops call the window. */
  public static final int WINDOW = 10_000;

  /** Refuses sizes out of range with {@link InvalidValue}. */
  public ProductQuery {
    if (text.length() > LONGEST_TEXT) {
      throw new InvalidValue("q", "at most " + LONGEST_TEXT + " characters");
    }
    if (page < 1) {
      throw new InvalidValue("page", "from 1");
    }
    if (pageSize < 1 || pageSize > 96) {
      throw new InvalidValue("pageSize", "from 1 to 96");
    }
    brands = Set.copyOf(brands);
    categories = Set.copyOf(categories);
    marks = Set.copyOf(marks);
    towns = Set.copyOf(towns);
  }

  /** All products of the shop, first page. */
  public static ProductQuery all() {
    return of("", PAGE_SIZE);
  }

  /** The best matches for {@code text}, not narrowed. */
  public static ProductQuery of(String text, int pageSize) {
    return new ProductQuery(
        text,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Sort.RELEVANCE,
        1,
        pageSize);
  }

  /** The same in another order. */
  ProductQuery sorted(Sort other) {
    return new ProductQuery(
        text, brands, categories, marks, towns, min, max, inStockOnly, other, page, pageSize);
  }

  /** Whether something is chosen besides words. */
  public boolean isNarrowed() {
    return !brands.isEmpty()
        || !categories.isEmpty()
        || !marks.isEmpty()
        || !towns.isEmpty()
        || min.isPresent()
        || max.isPresent()
        || inStockOnly;
  }

  /** Whether the page begins beyond the {@link #WINDOW}, so that it can only be empty. */
  public boolean beyondWindow() {
    return (page - 1L) * pageSize >= WINDOW;
  }

  /** How many products come before the page, at most the {@link #WINDOW}. */
  public int offset() {
    return (int) Math.min((page - 1L) * pageSize, WINDOW);
  }

  /** How many products the page may list: fewer than its size where the {@link #WINDOW} ends. */
  public int rows() {
    return Math.min(pageSize, WINDOW - offset());
  }
}
