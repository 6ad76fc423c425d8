package lingao.catalog.payment.stub;

import org.jspecify.annotations.Nullable;

/**
 * Why a try to pay failed, in Stripe's words.
 *
 * @param type {@code card_error} or {@code invalid_request_error}
 * @param code such as {@code card_declined}
 * @param declineCode the bank's reason, such as {@code insufficient_funds}
 * @param message for people
 */
record StubDecline(String type, String code, @Nullable String declineCode, String message) {

  /** The customer did not prove to be the holder. */
  static final StubDecline NOT_AUTHENTICATED =
      new StubDecline(
          "invalid_request_error",
          "payment_intent_authentication_failure",
          null,
          "The provided PaymentMethod has failed authentication. You can provide"
              + " payment_method_data or a new PaymentMethod to attempt to fulfill this"
              + " PaymentIntent again.");

  /** The customer said no in the wallet. */
  static final StubDecline REFUSED_IN_WALLET =
      new StubDecline(
          "invalid_request_error",
          "payment_intent_payment_attempt_failed",
          null,
          "The payment failed.");

  /** A card's decline (Stripe, "Decline codes" and "Error codes"). */
  static StubDecline of(String reason) {
    return switch (reason) {
      case "expired_card" -> card(reason, "Your card has expired.");
      case "incorrect_cvc" -> card(reason, "Your card's security code is incorrect.");
      case "processing_error" ->
          card(reason, "An error occurred while processing your card. Try again in a little bit.");
      case "insufficient_funds" -> bank(reason, "Your card has insufficient funds.");
      case "card_velocity_exceeded" ->
          bank(
              reason,
              "Your card was declined for making repeated attempts too frequently or exceeding its"
                  + " amount limit.");
      case "test_mode_live_card" ->
          bank(
              reason,
              "Your card was declined. Your request was in test mode, but used a non test (live)"
                  + " card. For a list of valid test cards, visit:"
                  + " https://stripe.com/docs/testing.");
      default -> bank(reason, "Your card was declined.");
    };
  }

  private static StubDecline bank(String declineCode, String message) {
    return new StubDecline("card_error", "card_declined", declineCode, message);
  }

  private static StubDecline card(String code, String message) {
    return new StubDecline("card_error", code, null, message);
  }
}
