package lingao.kiosk.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lingao.catalog.gs1.Serial;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.web.Language;

/**
 * The addresses of a hall's screens, from the server's root.
 *
 * @param hall slug
 */
public record HallLinks(String hall) {

  /** Where the kiosk lives on the server. */
  public static final String CONTEXT = "/kiosk";

  /** The idle screen. */
  public String idle() {
    return CONTEXT + "/" + hall;
  }

  /** The idle screen for the next visitor: in the first language, whoever stood here before. */
  public String rest() {
    return idle() + "?" + Language.PARAMETER + "=" + Language.ZH.code();
  }

  /** The brand wall. */
  public String brands() {
    return idle() + "/brands";
  }

  /** A brand. */
  public String brand(String slug) {
    return brands() + "/" + slug;
  }

  /** The goods on the shelves. */
  public String goods() {
    return idle() + "/products";
  }

  /** A product. */
  public String product(String slug) {
    return goods() + "/" + slug;
  }

  /** Where goods are searched for. */
  public String search() {
    return idle() + "/search";
  }

  /** Where trace codes are typed or scanned. */
  public String trace() {
    return idle() + "/trace";
  }

  /** The journey of a batch. */
  public String journey(TraceCode code) {
    return trace() + "/" + code;
  }

  /** The journey of the batch of one item, with what is known of the item. */
  public String piece(TraceCode batch, Serial serial) {
    return journey(batch) + "?serial=" + URLEncoder.encode(serial.value(), StandardCharsets.UTF_8);
  }

  /** The visitor's basket. */
  public String basket() {
    return idle() + "/basket";
  }

  /** Where the visitor's phone takes the basket over. */
  public String phone() {
    return basket() + "/phone";
  }

  /** Where the visitor orders what is in the basket. */
  public String checkout() {
    return idle() + "/checkout";
  }

  /** The visitor's order. */
  public String order() {
    return idle() + "/order";
  }

  /** Where goods are put into the basket, whatever the hall. */
  public String visit() {
    return CONTEXT + "/visit";
  }
}
