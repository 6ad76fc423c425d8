package lingao.catalog.trace.entry;

import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceTemplate;

/**
 * Goods of which a batch can be recorded.
 *
 * @param code of the SKU, such as {@code DW-KXC-500}
 * @param brand slug
 * @param shelfLifeDays days from production
 * @param template that of its last batch, or what its category makes likely
 */
public record EntrySku(
    Gtin gtin,
    String code,
    String brand,
    LocalizedText product,
    LocalizedText name,
    int shelfLifeDays,
    TraceTemplate template) {}
