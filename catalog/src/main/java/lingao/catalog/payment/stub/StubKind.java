package lingao.catalog.payment.stub;

import java.util.Locale;

/** What the stub keeps, with its class, Stripe's name of it and its address. */
enum StubKind {
  INTENT(StubIntent.class, "payment_intent", "/v1/payment_intents"),
  METHOD(StubMethod.class, "PaymentMethod", "/v1/payment_methods"),
  CHARGE(StubCharge.class, "charge", "/v1/charges"),
  REFUND(StubRefund.class, "refund", "/v1/refunds"),
  EVENT(StubEvent.class, "event", "/v1/events");

  private final Class<?> type;
  private final String title;
  private final String address;

  StubKind(Class<?> type, String title, String address) {
    this.type = type;
    this.title = title;
    this.address = address;
  }

  Class<?> type() {
    return type;
  }

  /** As in {@code No such …}. */
  String title() {
    return title;
  }

  String address() {
    return address;
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
