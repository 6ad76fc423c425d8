package lingao.catalog.recall;

import java.time.Instant;
import java.time.LocalDate;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceCode;

/**
 * A batch with its product, as lists of recalls show it.
 *
 * @param product slug
 * @param name of the product
 * @param sku name of the weight or pack
 * @param quantity pieces made
 * @param since when it was called back; when it was made, for one that is not
 */
public record RecalledBatch(
    TraceCode code,
    Gtin gtin,
    Lot lot,
    String product,
    LocalizedText name,
    LocalizedText sku,
    int quantity,
    LocalDate expiresOn,
    Instant since) {}
