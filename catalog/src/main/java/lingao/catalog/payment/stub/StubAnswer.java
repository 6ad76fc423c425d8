package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a call led to. */
record StubAnswer(int status, ObjectNode body) {

  static StubAnswer ok(ObjectNode body) {
    return new StubAnswer(200, body);
  }

  /** A try to pay that failed, which is kept, unlike a wrong call. */
  static StubAnswer declined(StubIntent intent, StubDecline decline, ObjectNode shape) {
    ObjectNode error = IntentShape.error(intent, decline);
    error.set("payment_intent", shape);
    ObjectNode body = StubJson.node();
    body.set("error", error);
    return new StubAnswer(402, body);
  }
}
