package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.payment.IntentStatus;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.shared.Money;

/** Where a person plays the customer's wallet, or bank. */
@ApplicationScoped
public class StubWallet {

  @Inject private StubStore store;
  @Inject private Intents intents;
  @Inject private StubAddresses addresses;

  /**
   * What somebody is asked on the page.
   *
   * @param awaits whether they still are
   * @param returnUrl where the page leads back to, with Stripe's parameters
   */
  public record Ask(
      String intent, PaymentMethod method, Money amount, boolean awaits, String returnUrl) {}

  /**
   * What the page of that intent asks; nothing when the secret does not fit, or nothing is paid.
   */
  @Transactional
  public Optional<Ask> ask(String intent, String clientSecret) {
    return Optional.of(intent)
        .filter(id -> intents.opens(id, clientSecret))
        .flatMap(id -> store.find(StubKind.INTENT, id, StubIntent.class))
        .filter(found -> found.method != null)
        .map(this::ask);
  }

  /** The customer says yes or no; as it stands if nobody is asked any more. */
  @Transactional
  public Optional<Ask> act(String intent, String clientSecret, boolean yes) {
    Optional<Ask> asked = ask(intent, clientSecret);
    if (asked.filter(Ask::awaits).isEmpty()) {
      return asked;
    }
    return Optional.of(ask(intents.act(intent, yes)));
  }

  private Ask ask(StubIntent intent) {
    return new Ask(
        intent.id,
        PaymentMethod.of(Objects.requireNonNull(intent.method).type()),
        new Money(intent.amount),
        intent.status == IntentStatus.REQUIRES_ACTION,
        returnUrl(intent));
  }

  private String returnUrl(StubIntent intent) {
    String url = Objects.requireNonNullElseGet(intent.returnUrl, addresses::defaultReturn);
    return url
        + (url.contains("?") ? "&" : "?")
        + "payment_intent="
        + intent.id
        + "&payment_intent_client_secret="
        + intent.secret
        + "&redirect_status="
        + result(intent.status);
  }

  private static String result(IntentStatus status) {
    return switch (status) {
      case SUCCEEDED, REQUIRES_CAPTURE -> "succeeded";
      case REQUIRES_ACTION, PROCESSING -> "pending";
      default -> "failed";
    };
  }
}
