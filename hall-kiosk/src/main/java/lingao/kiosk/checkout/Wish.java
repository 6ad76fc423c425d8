package lingao.kiosk.checkout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Money;

/**
 * An order as a visitor wishes it.
 *
 * @param key made with the screen, so that a second touch places no second order
 * @param total what the screen showed, fen
 */
record Wish(
    String key,
    String basket,
    Contact contact,
    String hall,
    PaymentMethod method,
    Locale language,
    String total) {

  Checkout checkout() {
    return new Checkout(
        basket,
        contact,
        new HallPickup(hall),
        method,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        language,
        Optional.empty(),
        Optional.of(new Money(total.matches("\\d{1,11}") ? Long.parseLong(total) : 0)));
  }

  /** The same, paid the other way. */
  Wish otherwise() {
    PaymentMethod other =
        method == PaymentMethod.ALIPAY ? PaymentMethod.WECHAT_PAY : PaymentMethod.ALIPAY;
    return new Wish(key, basket, contact, hall, other, language, total);
  }
}
