package lingao.catalog.payment.stub;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Money given back: at once, after a while, or in vain, as the test card wants it. */
@JsonAutoDetect(
    fieldVisibility = Visibility.ANY,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE)
final class StubRefund {

  String id;
  String intent;
  String charge;
  long amount;
  String currency;
  String status;
  @Nullable String failureReason;
  @Nullable String reason;
  Map<String, String> metadata;
  long created;
  CardBehaviour behaviour;

  @SuppressWarnings("NullAway.Init")
  StubRefund() {}

  StubRefund(
      StubCharge of, long amount, @Nullable String reason, Map<String, String> metadata, long now) {
    this.id = StubIds.of("re");
    this.intent = of.intent;
    this.charge = of.id;
    this.amount = amount;
    this.currency = of.currency;
    this.reason = reason;
    this.metadata = new TreeMap<>(metadata);
    this.created = now;
    this.behaviour = of.method.behaviour();
    this.status = behaviour == CardBehaviour.REFUNDS_LATER ? "pending" : "succeeded";
  }

  /** Whether it will change by itself. */
  boolean isUnderWay() {
    return behaviour == CardBehaviour.REFUNDS_LATER || behaviour == CardBehaviour.REFUND_FAILS;
  }

  /** What the bank says after a while; whether the money came back. */
  boolean arrive() {
    if (behaviour == CardBehaviour.REFUND_FAILS) {
      status = "failed";
      failureReason = "expired_or_canceled_card";
      return true;
    }
    status = "succeeded";
    return false;
  }
}
