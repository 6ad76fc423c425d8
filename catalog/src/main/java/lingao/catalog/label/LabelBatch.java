package lingao.catalog.label;

import java.time.LocalDate;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceCode;

/**
 * A batch that labels are printed for.
 *
 * @param quantity pieces made
 * @param serials how many serial numbers it has
 * @param recalled whether it is called back: then nothing is printed for it
 * @param emblem key of the brand's picture
 */
public record LabelBatch(
    TraceCode code,
    Gtin gtin,
    Lot lot,
    LocalizedText product,
    LocalizedText pack,
    Slug brand,
    LocalizedText brandName,
    LocalDate producedOn,
    LocalDate expiresOn,
    int quantity,
    int serials,
    boolean demo,
    boolean recalled,
    String emblem) {}
