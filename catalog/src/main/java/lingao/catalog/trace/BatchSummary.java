package lingao.catalog.trace;

import java.time.LocalDate;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
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

  /** The path of its GS1 Digital Link, such as {@code /01/09520008000013/10/A1}, escaped. */
  public String path() {
    return DigitalLink.of(Element.of(gtin), Element.of(lot)).path();
  }
}
