package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may call what: the shop's server everything, by its key; a customer's browser only to make a
 * payment method, and to read and confirm the intent whose client secret it has.
 */
@ApplicationScoped
class StubAccess {

  private static final Pattern OWN_INTENT =
      Pattern.compile("/v1/payment_intents/([^/]+)(/confirm)?");

  @Inject private StubKeys keys;
  @Inject private Intents intents;

  /** Whether the shop's server calls; refuses whom the call is not for. */
  boolean isServer(StubCall call, StubForm form) {
    if (keys.isServer(call.authorization())) {
      return true;
    }
    if (!isForCustomers(call, form)) {
      throw StubError.unauthorized(
          call.authorization().isEmpty()
              ? "You did not provide an API key. You need to provide your API key in the"
                  + " Authorization header, using Bearer auth (e.g. 'Authorization: Bearer"
                  + " YOUR_SECRET_KEY')."
              : "Invalid API Key provided: " + masked(call.authorization().get()));
    }
    return false;
  }

  private boolean isForCustomers(StubCall call, StubForm form) {
    boolean posts = call.method().equals("POST");
    if (posts && call.path().equals(StubKind.METHOD.address())) {
      return true;
    }
    Matcher own = OWN_INTENT.matcher(call.path());
    boolean fits = own.matches() && posts == (own.group(2) != null);
    if (!fits || form.text("client_secret").isEmpty()) {
      return false;
    }
    String id = own.group(1);
    if (!intents.exists(id)) {
      throw StubError.missing("payment_intent", id, "intent");
    }
    if (!intents.opens(id, form.required("client_secret"))) {
      throw StubError.invalid(
          "payment_intent_invalid_parameter",
          "The client_secret provided does not match the client_secret associated with the"
              + " PaymentIntent.",
          "client_secret");
    }
    return true;
  }

  /** Tells no more of a key than Stripe does. */
  private static String masked(String authorization) {
    String key = authorization.replaceFirst("^\\w+ ", "");
    int shown = Math.min(4, key.length() / 4);
    return key.substring(0, Math.min(8, key.length() / 4))
        + "****"
        + key.substring(key.length() - shown);
  }
}
