package lingao.catalog.search;

import lingao.catalog.shared.LocalizedText;

/**
 * A completion of what was typed.
 *
 * @param slug of the product, brand, category or town
 * @param emphasis parts of the text that answer to what was typed
 */
public record Suggestion(LocalizedText text, Kind kind, String slug, Emphasis emphasis) {

  /** What a suggestion leads to. */
  public enum Kind {
    /** A product page. */
    PRODUCT,
    /** A brand page. */
    BRAND,
    /** A listing of a category. */
    CATEGORY,
    /** A listing of a town. */
    TOWN
  }
}
