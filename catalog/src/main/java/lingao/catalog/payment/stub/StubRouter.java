package lingao.catalog.payment.stub;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads a call to what it asks for. All of a call is one transaction, nobody else's. */
@ApplicationScoped
class StubRouter {

  private static final Pattern ADDRESS =
      Pattern.compile("(/v1/[a-z_]+)(?:/([A-Za-z0-9_]{1,255})(?:/([a-z]+))?)?");

  @Inject private StubAccess access;
  @Inject private FirstAnswers firstAnswers;
  @Inject private Intents intents;
  @Inject private Methods methods;
  @Inject private Refunds refunds;
  @Inject private StubReading reading;
  @Inject private Expansion expansion;

  /**
   * Answers a call.
   *
   * @param request the call's name
   */
  @Transactional(REQUIRES_NEW)
  StubReply answer(StubCall call, String request) {
    StubForm form = StubForm.of(call.form());
    boolean server = access.isServer(call, form);
    if (call.method().equals("POST") && call.idempotencyKey().isPresent()) {
      return firstAnswers.once(call, form, server, request, () -> route(call, form));
    }
    StubAnswer answer = route(call, form);
    return new StubReply(answer.status(), StubJson.pretty(answer.body()), request, false);
  }

  private StubAnswer route(StubCall call, StubForm form) {
    Matcher address = ADDRESS.matcher(call.path());
    if (!address.matches()) {
      throw StubError.noSuchAddress(call.method(), call.path());
    }
    StubAnswer answer =
        switch (call.method()) {
          case "GET" -> reading.get(call, address.group(1), address.group(2), form);
          case "POST" -> post(call, address, form);
          default -> throw StubError.noSuchAddress(call.method(), call.path());
        };
    expansion.expand(answer.body(), form.list("expand"));
    return answer;
  }

  private StubAnswer post(StubCall call, Matcher address, StubForm form) {
    String what = address.group(1);
    if (address.group(2) == null) {
      return switch (what) {
        case "/v1/payment_intents" -> intents.create(form);
        case "/v1/payment_methods" -> StubAnswer.ok(methods.create(form));
        case "/v1/refunds" -> refunds.create(form);
        default -> throw StubError.noSuchAddress(call.method(), call.path());
      };
    }
    String id = address.group(2);
    String verb = what + "/" + (address.group(3) == null ? "" : address.group(3));
    return switch (verb) {
      case "/v1/payment_intents/" -> intents.update(id, form);
      case "/v1/payment_intents/confirm" -> intents.confirm(id, form);
      case "/v1/payment_intents/capture" -> intents.capture(id, form);
      case "/v1/payment_intents/cancel" -> intents.cancel(id, form);
      default -> throw StubError.noSuchAddress(call.method(), call.path());
    };
  }
}
