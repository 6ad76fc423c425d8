package lingao.catalog.packing;

import java.time.LocalDate;
import lingao.catalog.gs1.Lot;
import lingao.catalog.trace.TraceCode;

/**
 * A batch that a line can be packed from: of its SKU, made, not expired, not called back.
 *
 * @param position of the order's line
 */
public record BatchChoice(int position, TraceCode code, Lot lot, LocalDate expiresOn) {}
