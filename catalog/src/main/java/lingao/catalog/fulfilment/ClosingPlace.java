package lingao.catalog.fulfilment;

import lingao.catalog.shared.LocalizedText;

/**
 * What may rest on a day.
 *
 * @param code as a {@link ClosedPeriod} names it
 */
public record ClosingPlace(String code, LocalizedText name) {}
