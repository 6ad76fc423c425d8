package lingao.storefront.aftersale;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lingao.catalog.ordering.OrderNumber;

/**
 * Addresses below an order's, for who came by this token; signed-in customers need none.
 *
 * @param token empty for none
 */
record OrderPath(OrderNumber order, String token) {

  String page() {
    return below("");
  }

  String returns() {
    return below("/return");
  }

  String receipt() {
    return below("/receipt.pdf");
  }

  String picture(String key) {
    return below("/return/pictures/" + key);
  }

  private String below(String path) {
    String query =
        token.isEmpty() ? "" : "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return "/orders/" + order.value() + path + query;
  }

  /** An address with one more parameter. */
  static String with(String address, String parameter) {
    return address + (address.contains("?") ? "&" : "?") + parameter;
  }
}
