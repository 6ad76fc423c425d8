package lingao.catalog.payment.stub;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lingao.catalog.payment.IntentStatus;
import org.jspecify.annotations.Nullable;

/**
 * A payment intent and its life (Stripe, "How PaymentIntents work"): requires a payment method,
 * perhaps confirmation, perhaps an action of the customer, then succeeds; a declined try leads back
 * to requiring a payment method; until it has succeeded it may be cancelled.
 */
@JsonAutoDetect(
    fieldVisibility = Visibility.ANY,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE)
final class StubIntent {

  private static final Set<IntentStatus> CONFIRMABLE =
      Set.of(
          IntentStatus.REQUIRES_PAYMENT_METHOD,
          IntentStatus.REQUIRES_CONFIRMATION,
          IntentStatus.REQUIRES_ACTION);

  String id;
  String secret;
  long amount;
  String currency;
  List<String> methods;
  boolean manualCapture;
  IntentStatus status;
  @Nullable StubMethod method;
  @Nullable String returnUrl;
  Map<String, String> metadata;
  @Nullable String description;
  @Nullable StubDecline error;
  @Nullable String charge;
  long received;
  long created;
  @Nullable Long canceledAt;
  @Nullable String cancelReason;

  /** What a step led to. */
  enum Outcome {
    NEEDS_ACTION,
    SUCCEEDED,
    AUTHORIZED,
    DECLINED
  }

  @SuppressWarnings("NullAway.Init")
  StubIntent() {}

  StubIntent(long amount, String currency, List<String> methods, boolean manual, long now) {
    this.id = StubIds.of("pi");
    this.secret = id + "_secret_" + StubIds.random(25);
    this.amount = amount;
    this.currency = currency;
    this.methods = List.copyOf(methods);
    this.manualCapture = manual;
    this.status = IntentStatus.REQUIRES_PAYMENT_METHOD;
    this.metadata = new TreeMap<>();
    this.created = now;
  }

  /** Takes a method without paying yet. */
  void attach(StubMethod chosen) {
    mustBe(CONFIRMABLE, "update");
    mustAllow(chosen);
    method = chosen;
    status = IntentStatus.REQUIRES_CONFIRMATION;
  }

  /**
   * Tries to pay.
   *
   * @param chosen none to use what is attached
   */
  Outcome confirm(Optional<StubMethod> chosen, Optional<String> returnTo) {
    mustBe(CONFIRMABLE, "confirm");
    @Nullable StubMethod used = chosen.orElse(method);
    if (used == null) {
      throw StubError.unexpectedState(
          "You cannot confirm this PaymentIntent because it's missing a payment method. Update the"
              + " PaymentIntent with a payment method and then confirm it again.",
          this);
    }
    mustAllow(used);
    method = used;
    error = null;
    returnTo.ifPresent(url -> returnUrl = url);
    if (used.needsAction()) {
      status = IntentStatus.REQUIRES_ACTION;
      return Outcome.NEEDS_ACTION;
    }
    return settle(used);
  }

  private void mustAllow(StubMethod chosen) {
    if (!methods.contains(chosen.type())) {
      throw StubError.invalid(
          "payment_intent_invalid_parameter",
          "The PaymentMethod provided ("
              + chosen.type()
              + ") is not allowed for this PaymentIntent. Please attach a payment method of one of"
              + " the following types: "
              + String.join(", ", methods)
              + ".",
          "payment_method");
    }
  }

  /** The customer has said yes. */
  Outcome approve() {
    mustBe(Set.of(IntentStatus.REQUIRES_ACTION), "approve");
    return settle(Objects.requireNonNull(method));
  }

  /** The customer has said no, or failed to prove to be the holder. */
  Outcome refuse() {
    mustBe(Set.of(IntentStatus.REQUIRES_ACTION), "refuse");
    return decline(Objects.requireNonNull(method).refusal());
  }

  private Outcome settle(StubMethod used) {
    @Nullable StubDecline decline = used.decline();
    if (decline != null) {
      return decline(decline);
    }
    if (manualCapture) {
      status = IntentStatus.REQUIRES_CAPTURE;
      return Outcome.AUTHORIZED;
    }
    status = IntentStatus.SUCCEEDED;
    received = amount;
    return Outcome.SUCCEEDED;
  }

  private Outcome decline(StubDecline decline) {
    status = IntentStatus.REQUIRES_PAYMENT_METHOD;
    error = decline;
    return Outcome.DECLINED;
  }

  /** Takes what was authorized, or less of it. */
  void capture(long wanted) {
    mustBe(Set.of(IntentStatus.REQUIRES_CAPTURE), "capture");
    if (wanted < 1 || wanted > amount) {
      throw StubError.invalid(
          "amount_too_large",
          "You can only capture up to the authorized amount.",
          "amount_to_capture");
    }
    status = IntentStatus.SUCCEEDED;
    received = wanted;
  }

  void cancel(Optional<String> reason, long now) {
    if (status == IntentStatus.SUCCEEDED
        || status == IntentStatus.CANCELED
        || status == IntentStatus.PROCESSING) {
      throw StubError.unexpectedState(
          "You cannot cancel this PaymentIntent because it has a status of "
              + status.code()
              + ". Only a PaymentIntent with one of the following statuses may be canceled:"
              + " requires_payment_method, requires_capture, requires_confirmation,"
              + " requires_action.",
          this);
    }
    status = IntentStatus.CANCELED;
    canceledAt = now;
    cancelReason = reason.orElse(null);
  }

  private void mustBe(Set<IntentStatus> allowed, String verb) {
    if (!allowed.contains(status)) {
      throw StubError.unexpectedState(
          status == IntentStatus.SUCCEEDED && verb.equals("confirm")
              ? "You cannot confirm this PaymentIntent because it has already succeeded after being"
                  + " previously confirmed."
              : "You cannot "
                  + verb
                  + " this PaymentIntent because it has a status of "
                  + status.code()
                  + ".",
          this);
    }
  }
}
