package lingao.catalog.payment;

import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.Money;

/**
 * An intent as the payment service tells it.
 *
 * @param currency lower-case ISO 4217
 * @param received what has come; nothing before it succeeded
 * @param method that was used or is being used; absent where it was not told, as in notices
 * @param mark by which this shop finds its own attempt
 * @param decline why the last try was refused
 * @param next what the customer has to do
 */
public record GatewayIntent(
    String id,
    String clientSecret,
    IntentStatus status,
    String currency,
    Money amount,
    Money received,
    Optional<PaymentMethod> method,
    Optional<IntentMark> mark,
    Optional<String> decline,
    Optional<NextStep> next,
    Instant created) {

  /** The same, with the method that {@code asked} tells. */
  GatewayIntent withMethodOf(GatewayIntent asked) {
    return new GatewayIntent(
        id,
        clientSecret,
        status,
        currency,
        amount,
        received,
        asked.method,
        mark,
        decline,
        next,
        created);
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return id + " " + status + " " + amount.tag();
  }
}
