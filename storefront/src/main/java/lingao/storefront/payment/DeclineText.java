package lingao.storefront.payment;

import java.util.Set;
import org.apache.wicket.Component;
import org.apache.wicket.model.StringResourceModel;

/** Why a try to pay was refused, in a sentence for people. */
final class DeclineText {

  /** Those that help to know; banks wish that a lost card is not told apart from others. */
  private static final Set<String> TOLD =
      Set.of(
          "insufficient_funds",
          "expired_card",
          "payment_intent_authentication_failure",
          "payment_intent_payment_attempt_failed");

  private DeclineText() {}

  static String of(Component at, String reason) {
    String key = TOLD.contains(reason) ? "pay.declined." + reason : "pay.declined";
    return new StringResourceModel(key, at).getString();
  }
}
