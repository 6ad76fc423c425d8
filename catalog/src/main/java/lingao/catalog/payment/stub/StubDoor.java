package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes each call of the API, however it comes, and always answers in Stripe's shape. */
@ApplicationScoped
public class StubDoor {

  private static final Logger LOG = Logger.getLogger(StubDoor.class.getName());
  private static final int FAULT = 500;

  @Inject private StubRouter router;
  @Inject private IntentShape shape;

  /** Answers a call; never throws. */
  public StubReply call(StubCall call) {
    String request = StubIds.of("req");
    try {
      return router.answer(call, request);
    } catch (StubError e) {
      return new StubReply(e.status(), StubJson.pretty(body(e)), request, false);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "the payment stub failed at " + request);
      return new StubReply(FAULT, StubJson.pretty(fault(request)), request, false);
    }
  }

  private ObjectNode body(StubError e) {
    ObjectNode body = StubJson.node();
    ObjectNode error = body.putObject("error");
    if (!e.code().isEmpty()) {
      error.put("code", e.code());
      error.put("doc_url", "https://stripe.com/docs/error-codes/" + e.code().replace('_', '-'));
    }
    error.put("message", e.getMessage());
    if (!e.param().isEmpty()) {
      error.put("param", e.param());
    }
    if (e.intent() != null) {
      error.set("payment_intent", shape.of(e.intent()));
    }
    error.put("type", e.type());
    return body;
  }

  private static ObjectNode fault(String request) {
    ObjectNode body = StubJson.node();
    body.putObject("error")
        .put("message", "An unexpected error has occurred (" + request + ").")
        .put("type", "api_error");
    return body;
  }
}
