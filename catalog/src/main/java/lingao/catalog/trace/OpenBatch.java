package lingao.catalog.trace;

import java.time.LocalDate;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;

/**
 * A batch of which the first records are still to be made. What is planned can be changed until it
 * is packed.
 *
 * @param gtin of the SKU
 * @param template which records such goods have
 * @param quantity pieces, from 1
 * @param producedOn the day of harvest or making; until then it is on no list of the shop
 */
public record OpenBatch(
    Gtin gtin,
    Lot lot,
    TraceTemplate template,
    int quantity,
    LocalDate producedOn,
    LocalDate expiresOn) {

  /** Refuses other quantities, and a shelf life that ends before it begins. */
  public OpenBatch {
    check(quantity, producedOn, expiresOn);
  }

  static void check(int quantity, LocalDate producedOn, LocalDate expiresOn) {
    if (quantity < 1) {
      throw new InvalidValue("quantity", "from 1");
    }
    if (expiresOn.isBefore(producedOn)) {
      throw new InvalidValue("expiresOn", "not before the day of production");
    }
  }
}
