package lingao.catalog.payment;

import java.util.Locale;

/** Where an intent stands at the payment service (Stripe, "How PaymentIntents work"). */
public enum IntentStatus {
  REQUIRES_PAYMENT_METHOD,
  REQUIRES_CONFIRMATION,
  REQUIRES_ACTION,
  PROCESSING,
  REQUIRES_CAPTURE,
  SUCCEEDED,
  CANCELED;

  /** The status as the payment service calls it, such as {@code requires_action}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that {@link #code}. */
  public static IntentStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
