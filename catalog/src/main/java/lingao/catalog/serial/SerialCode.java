package lingao.catalog.serial;

import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.TraceCode;

/**
 * The number of one item.
 *
 * @param batch the batch that the item is of
 * @param ordinal the number's place within its batch, from 1; for who prints labels, not for the
 *     public
 */
public record SerialCode(Gtin gtin, Serial serial, TraceCode batch, int ordinal) {

  /** The path of the number's GS1 Digital Link, such as {@code /01/06901234000016/21/7K3M…}. */
  public String path() {
    return "/01/" + gtin + "/21/" + serial;
  }
}
