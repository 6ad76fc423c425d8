package lingao.catalog.payment;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.Money;

/**
 * An attempt to have an order paid.
 *
 * @param order the order's number
 * @param intent the payment service's name of it, such as {@code pi_…}; empty while {@link
 *     PaymentStatus#OPENING}
 * @param clientSecret with which the customer's browser pays; nobody else may see it
 * @param method as last wished or, once captured, as used
 * @param amount to be paid; once captured, what was received
 * @param at when it was opened; once captured, when
 * @param decline why the last try was refused, such as {@code insufficient_funds}
 */
public record Payment(
    String order,
    String intent,
    String clientSecret,
    PaymentMethod method,
    PaymentStatus status,
    Money amount,
    Instant at,
    Optional<String> decline) {

  /** Tells no secret. */
  @Override
  public String toString() {
    return order + " " + intent + " " + status + " " + amount.tag();
  }
}
