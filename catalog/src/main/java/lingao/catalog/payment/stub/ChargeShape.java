package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A charge as Stripe tells it ("The Charge object"), as far as its client reads it. */
final class ChargeShape {

  private ChargeShape() {}

  static ObjectNode of(StubCharge charge) {
    ObjectNode node = StubJson.node();
    node.put("id", charge.id);
    node.put("object", "charge");
    node.put("amount", charge.amount);
    node.put("amount_captured", charge.amountCaptured);
    node.put("amount_refunded", charge.amountRefunded);
    node.putNull("balance_transaction");
    node.putObject("billing_details");
    node.put("captured", charge.captured);
    node.put("created", charge.created);
    node.put("currency", charge.currency);
    node.putNull("customer");
    node.putNull("description");
    node.put("disputed", false);
    node.put("failure_code", charge.failure == null ? null : charge.failure.code());
    node.put("failure_message", charge.failure == null ? null : charge.failure.message());
    node.put("livemode", false);
    node.putObject("metadata");
    node.put("paid", !charge.failed());
    node.put("payment_intent", charge.intent);
    node.put("payment_method", charge.method.id());
    ObjectNode details = node.putObject("payment_method_details");
    MethodShape.details(details, charge.method);
    details.put("type", charge.method.type());
    node.put("refunded", charge.amountCaptured > 0 && charge.refundable() == 0);
    node.put("status", charge.failed() ? "failed" : "succeeded");
    return node;
  }
}
