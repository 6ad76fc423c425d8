package lingao.storefront.checkout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import lingao.catalog.fulfilment.DivisionService;

/** What a reader types at the checkout, as names and values in turn. */
final class TypedCheckout {

  private TypedCheckout() {}

  /** All that is needed for an order by courier to the county, with other or further fields. */
  static String[] right(String... more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("do", "place");
    fields.put("kind", "courier");
    fields.put("province", "460000");
    fields.put("city", city());
    fields.put("county", "469024");
    fields.put("street", "临城镇文明路 1 号");
    fields.put("name", "王小海");
    fields.put("mobile", "+86 138-0013-8000");
    fields.put("method", "wechat_pay");
    fields.put("expected", "9960");
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields.entrySet().stream()
        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
        .toArray(String[]::new);
  }

  /** The list's own city for counties under none. */
  static String city() {
    return new DivisionService().find("海南省", "", "临高县").city().code();
  }
}
