package lingao.storefront.api.order;

import java.util.Optional;
import lingao.catalog.payment.Payment;

/** How an order is paid: the client confirms the intent with the secret at the payment service. */
public record PaymentItem(String intent, String clientSecret, String method) {

  /** Nothing while the payment service has not answered yet. */
  static Optional<PaymentItem> of(Payment payment) {
    return payment.intent().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PaymentItem(payment.intent(), payment.clientSecret(), payment.method().code()));
  }
}
