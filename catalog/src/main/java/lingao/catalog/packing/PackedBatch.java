package lingao.catalog.packing;

import java.time.LocalDate;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.TraceCode;

/**
 * The batch that the pieces of a line are of.
 *
 * @param position of the order's line
 * @param recall why it is called back, if it is
 */
public record PackedBatch(
    int position,
    TraceCode code,
    Gtin gtin,
    Lot lot,
    LocalDate expiresOn,
    Optional<RecallNotice> recall) {}
