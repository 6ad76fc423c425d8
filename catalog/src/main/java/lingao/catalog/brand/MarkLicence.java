package lingao.catalog.brand;

import java.time.LocalDate;
import lingao.catalog.shared.LocalizedText;

/**
 * The licence to use the county brand mark (county plan: rules for using the brand mark).
 *
 * @param number unique, such as {@code DEMO-LM-0002}
 * @param scope goods and uses that it covers
 * @param validFrom first day
 * @param validTo last day
 */
public record MarkLicence(
    String number,
    LocalizedText holder,
    LocalizedText scope,
    LocalDate validFrom,
    LocalDate validTo) {

  /** Whether the mark may be used on {@code day}. */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validTo);
  }
}
