package lingao.catalog.change;

import java.util.Arrays;
import java.util.Locale;

/** What kind of public data a change concerns. */
public enum ChangeType {
  /** A brand, its licence or campaigns. */
  BRAND,
  /** The category tree. */
  CATEGORY,
  /** A product or its SKUs. */
  PRODUCT,
  /** A certificate. */
  CERTIFICATE,
  /** A batch or its trace. */
  BATCH,
  /** A hall or its shelves. */
  HALL,
  /** How many pieces of a product can be bought. */
  STOCK,
  /** A town, station or village point. */
  STATION,
  /** A group of words that the search takes for the same. */
  SYNONYM;

  /** The type's name in the feed, such as {@code product}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type with that {@link #slug}. */
  static ChangeType of(String slug) {
    return Arrays.stream(values()).filter(t -> t.slug().equals(slug)).findFirst().orElseThrow();
  }
}
