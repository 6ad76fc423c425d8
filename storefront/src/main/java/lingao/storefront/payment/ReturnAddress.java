package lingao.storefront.payment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where wallets and banks lead back to: {@code /payments/return}, then the order's own page. */
public final class ReturnAddress {

  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{1,40}");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,100}");

  private ReturnAddress() {}

  /**
   * The path to give as return address for an order.
   *
   * @param order its number
   * @param token that opens its page; empty when a signed-in customer needs none
   */
  public static String of(String order, String token) {
    return "/payments/return?order=" + order + (token.isEmpty() ? "" : "&token=" + token);
  }

  /** The path of the order's page that an address was made for; nothing when it was for none. */
  static Optional<String> page(PageParameters parameters) {
    String order = parameters.get("order").toString("");
    String token = parameters.get("token").toString("");
    if (!NUMBER.matcher(order).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        "/orders/" + order + (TOKEN.matcher(token).matches() ? "?token=" + token : ""));
  }
}
