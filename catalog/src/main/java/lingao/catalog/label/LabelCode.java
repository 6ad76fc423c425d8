package lingao.catalog.label;

import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.link.CodeLinks;

/**
 * What a label's QR code says, for machines and for people.
 *
 * @param link GS1 Digital Link URI
 * @param elements the same as element string, such as {@code (01)06291041500213(10)A7}
 */
record LabelCode(String link, String elements) {

  /** The code of a batch, at the shop's own address. */
  static LabelCode of(String shop, Gtin gtin, Lot lot) {
    return of(shop, new Element("01", gtin.value()), new Element("10", lot.value()));
  }

  /** The code of one item. */
  static LabelCode of(String shop, Gtin gtin, Serial serial) {
    return of(shop, new Element("01", gtin.value()), new Element("21", serial.value()));
  }

  private static LabelCode of(String shop, Element... elements) {
    DigitalLink link = DigitalLink.of(elements);
    StringBuilder printed = new StringBuilder();
    for (Element element : elements) {
      printed.append('(').append(element.ai()).append(')').append(element.value());
    }
    return new LabelCode(new CodeLinks(shop).of(link), printed.toString());
  }
}
