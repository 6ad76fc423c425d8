package lingao.storefront.api.order;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.basket.Invoice;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.HallPickup;
import lingao.catalog.fulfilment.StationPickup;
import lingao.catalog.ordering.Checkout;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.Money;
import lingao.storefront.web.Language;

/** Reads what an order call sends. */
final class CheckoutReader {

  private CheckoutReader() {}

  /**
   * The checkout of a guest.
   *
   * @param asked the language of the call, used unless the body names one
   */
  static Checkout checkout(JsonBody body, Language asked) {
    return new Checkout(
        BasketsResource.checked(body.text("basketId")),
        contact(body.object("contact")),
        delivery(body.object("delivery")),
        PaymentMethod.of(body.text("paymentMethod")),
        body.optionalText("giftNote"),
        body.optionalObject("invoice").map(CheckoutReader::invoice),
        body.texts("coupons"),
        language(body, asked),
        Optional.empty(),
        body.optionalInteger("expectedTotalFen").map(Money::new));
  }

  private static Contact contact(JsonBody contact) {
    return new Contact(
        contact.text("name"),
        new Mobile(contact.text("mobile")),
        contact.optionalText("email").map(Email::new));
  }

  private static Delivery delivery(JsonBody delivery) {
    return switch (delivery.text("kind")) {
      case "courier" ->
          new Courier(
              delivery.text("province"),
              delivery.optionalText("city").orElse(""),
              delivery.optionalText("county").orElse(""),
              delivery.text("street"));
      case "hall" -> new HallPickup(delivery.text("hall"));
      case "station" ->
          new StationPickup(delivery.text("station"), delivery.optionalText("village"));
      default -> throw delivery.wrong("kind", "courier, hall or station");
    };
  }

  private static Invoice invoice(JsonBody invoice) {
    return invoice
        .optionalText("taxNumber")
        .map(number -> Invoice.company(title(invoice), number))
        .orElseGet(() -> Invoice.personal(title(invoice)));
  }

  private static String title(JsonBody invoice) {
    return invoice.text("title");
  }

  private static Locale language(JsonBody body, Language asked) {
    return body.optionalText("language")
        .map(code -> Language.of(code).orElseThrow(() -> body.wrong("language", "zh or en")))
        .orElse(asked)
        .locale();
  }
}
