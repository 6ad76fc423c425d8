package lingao.catalog.trace;

import java.time.LocalDate;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;

/**
 * A batch as lists show it.
 *
 * @param sku name of the weight or pack
 * @param product slug of the product
 */
public record BatchSummary(
    Gtin gtin,
    Lot lot,
    TraceCode code,
    String product,
    LocalizedText sku,
    LocalDate producedOn,
    LocalDate expiresOn) {

  /** Under which the events tell of it; its value is the path of its Digital Link. */
  public EpcKey key() {
    return EpcKey.ofBatch(gtin, lot);
  }
}
