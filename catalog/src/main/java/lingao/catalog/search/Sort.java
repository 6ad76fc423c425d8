package lingao.catalog.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders in which products are listed. */
public enum Sort {
  /** Best match first; without words, the shop's own order. */
  RELEVANCE,
  /** Cheapest first. */
  PRICE_ASC,
  /** Dearest first. */
  PRICE_DESC,
  /** Latest listed first. */
  NEWEST,
  /** Most sold first. */
  SALES,
  /** Best rated first. */
  RATING;

  /** The order's name in addresses, such as {@code price-asc}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The order with that {@link #slug}, if there is one. */
  public static Optional<Sort> of(String slug) {
    return Arrays.stream(values()).filter(sort -> sort.slug().equals(slug)).findFirst();
  }
}
