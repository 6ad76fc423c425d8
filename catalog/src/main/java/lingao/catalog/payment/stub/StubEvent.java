package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something that happened.
 *
 * @param type such as {@code payment_intent.succeeded}
 * @param about the thing as it was then
 */
record StubEvent(String id, String type, long created, ObjectNode about) {

  ObjectNode shape() {
    ObjectNode node = StubJson.node();
    node.put("id", id);
    node.put("object", "event");
    node.put("api_version", com.stripe.Stripe.API_VERSION);
    node.put("created", created);
    node.putObject("data").set("object", about);
    node.put("livemode", false);
    node.put("pending_webhooks", 1);
    node.putObject("request").putNull("id").putNull("idempotency_key");
    node.put("type", type);
    return node;
  }
}
