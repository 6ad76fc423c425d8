package lingao.catalog.trace.entry;

import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.NewStep;

/** A record of a spreadsheet, and the batch that it is of. */
public record PlannedStep(Gtin gtin, Lot lot, NewStep step) {}
