package lingao.catalog.fulfilment;

import java.time.Instant;

/**
 * A change of a freight rule.
 *
 * @param before the rule as it was
 * @param after the rule as it became
 * @param staff the display name of who of the office changed it
 */
public record FreightChange(FreightRule before, FreightRule after, String staff, Instant at) {}
