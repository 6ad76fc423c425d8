package lingao.storefront.payment;

import java.io.Serializable;

/**
 * Where an order is seen.
 *
 * @param number the order's
 * @param token that opens it
 */
record OrderAddress(String number, String token) implements Serializable {

  /** Its page. */
  String page() {
    return "/orders/" + number + "?token=" + token;
  }

  /** Its state, for scripts. */
  String state() {
    return "/api/v1/orders/" + number + "?token=" + token;
  }

  /** Where to go when the intent has been paid, so that it is booked at once. */
  String back(String intent) {
    return ReturnAddress.of(number, token) + "&payment_intent=" + intent;
  }
}
