package lingao.catalog.brand;

import java.time.LocalDate;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/**
 * An online or offline campaign of a brand.
 *
 * @param from first day
 * @param to last day
 */
public record Campaign(
    LocalizedText title,
    Kind kind,
    LocalDate from,
    LocalDate to,
    LocalizedText place,
    LocalizedText text,
    Picture picture) {

  /** Where a campaign takes place. */
  public enum Kind {
    /** In the shop or on a platform. */
    ONLINE,
    /** In a hall, a market, a field. */
    OFFLINE
  }
}
