package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A payment method as Stripe tells it ("The PaymentMethod object"). */
final class MethodShape {

  private MethodShape() {}

  static ObjectNode of(StubMethod method) {
    ObjectNode node = StubJson.node();
    node.put("id", method.id());
    node.put("object", "payment_method");
    ObjectNode billing = node.putObject("billing_details");
    billing.putNull("address").putNull("email").putNull("name").putNull("phone");
    details(node, method);
    node.put("created", method.created());
    node.putNull("customer");
    node.put("livemode", false);
    node.putObject("metadata");
    node.put("type", method.type());
    return node;
  }

  /** What is of this type alone; in a charge's details too. */
  static void details(ObjectNode node, StubMethod method) {
    ObjectNode of = node.putObject(method.type());
    if (method.card() != null) {
      of.put("brand", method.card().brand());
      of.put("country", "US");
      of.put("exp_month", method.card().expMonth());
      of.put("exp_year", method.card().expYear());
      of.put("funding", "credit");
      of.put("last4", method.card().last4());
    }
  }
}
