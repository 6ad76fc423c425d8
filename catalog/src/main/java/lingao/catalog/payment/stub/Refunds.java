package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What can be done with refunds, and what becomes of them. */
@ApplicationScoped
class Refunds {

  private static final Set<String> REASONS =
      Set.of("duplicate", "fraudulent", "requested_by_customer");

  @Inject private StubStore store;
  @Inject private StubEvents events;

  /** How long a bank takes, for the cards that let one wait. */
  @Inject
  @ConfigProperty(name = "stripe.stub.refund.seconds", defaultValue = "5")
  private long seconds;

  /** {@code POST /v1/refunds}. */
  @Transactional
  StubAnswer create(StubForm form) {
    StubCharge charge = charge(form);
    long amount = form.number("amount").orElse(charge.refundable());
    charge.refund(amount);
    StubRefund refund =
        new StubRefund(charge, amount, reason(form), form.map("metadata"), store.now());
    store.put(charge.id, charge);
    store.add(StubKind.REFUND, refund.id, refund.intent, refund);
    if (refund.isUnderWay()) {
      store.await(refund.id, Duration.ofSeconds(seconds));
    }
    events.happened("charge.refunded", ChargeShape.of(charge));
    events.happened("refund.created", RefundShape.of(refund));
    return StubAnswer.ok(RefundShape.of(refund));
  }

  private static @Nullable String reason(StubForm form) {
    Optional<String> reason = form.text("reason");
    if (reason.isPresent() && !REASONS.contains(reason.get())) {
      throw StubError.invalid(
          "",
          "Invalid reason: must be one of duplicate, fraudulent, or requested_by_customer",
          "reason");
    }
    return reason.orElse(null);
  }

  private StubCharge charge(StubForm form) {
    String id = form.text("charge").orElseGet(() -> chargeOf(form.required("payment_intent")));
    return store
        .lock(StubKind.CHARGE, id, StubCharge.class)
        .orElseThrow(() -> StubError.unknown("charge", id, "charge"));
  }

  private String chargeOf(String id) {
    StubIntent intent =
        store
            .find(StubKind.INTENT, id, StubIntent.class)
            .orElseThrow(() -> StubError.unknown("payment_intent", id, "payment_intent"));
    if (intent.received == 0 || intent.charge == null) {
      throw StubError.unexpectedState(
          "This PaymentIntent (" + id + ") does not have a successful charge to refund.", intent);
    }
    return intent.charge;
  }

  /** Lets one that is due arrive or come back; whether one was. */
  @Transactional
  boolean arrive() {
    Optional<StubRefund> due = store.takeDue();
    due.ifPresent(this::arrive);
    return due.isPresent();
  }

  private void arrive(StubRefund refund) {
    if (refund.arrive()) {
      StubCharge charge =
          store.lock(StubKind.CHARGE, refund.charge, StubCharge.class).orElseThrow();
      charge.refundCameBack(refund.amount);
      store.put(charge.id, charge);
    }
    store.put(refund.id, refund);
    events.happened(
        refund.status.equals("failed") ? "refund.failed" : "refund.updated",
        RefundShape.of(refund));
  }
}
