package lingao.catalog.fulfilment;

import java.time.Instant;
import java.util.Optional;

/**
 * A change of what the office has set for deliveries.
 *
 * @param subject of {@link Kind#DAYS} a place's code, of {@link Kind#TERMS} the name of a component
 *     of {@link DeliveryTerms}, of {@link Kind#REGIONS} a division's code
 * @param before absent where there was nothing
 * @param after absent where nothing is left; of days both are the first day, a slash, the last day,
 *     and after a space the note
 * @param staff the display name of who of the office changed it
 */
public record DeliveryChange(
    String subject, Optional<String> before, Optional<String> after, String staff, Instant at) {

  /** What is set. */
  public enum Kind {
    /** Days of rest. */
    DAYS,
    /** What holds for all deliveries. */
    TERMS,
    /** Which freight rule a region has. */
    REGIONS
  }
}
