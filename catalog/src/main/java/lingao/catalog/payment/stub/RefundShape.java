package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A refund as Stripe tells it ("The Refund object"). */
final class RefundShape {

  private RefundShape() {}

  static ObjectNode of(StubRefund refund) {
    ObjectNode node = StubJson.node();
    node.put("id", refund.id);
    node.put("object", "refund");
    node.put("amount", refund.amount);
    node.putNull("balance_transaction");
    node.put("charge", refund.charge);
    node.put("created", refund.created);
    node.put("currency", refund.currency);
    if (refund.failureReason != null) {
      node.put("failure_reason", refund.failureReason);
    }
    node.set("metadata", StubJson.map(refund.metadata));
    node.put("payment_intent", refund.intent);
    if (refund.status.equals("pending")) {
      node.put("pending_reason", "processing");
    }
    node.put("reason", refund.reason);
    node.putNull("receipt_number");
    node.putNull("source_transfer_reversal");
    node.put("status", refund.status);
    node.putNull("transfer_reversal");
    return node;
  }
}
