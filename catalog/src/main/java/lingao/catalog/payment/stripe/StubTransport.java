package lingao.catalog.payment.stripe;

import com.stripe.net.ApiResource;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lingao.catalog.payment.stub.StubCall;
import lingao.catalog.payment.stub.StubDoor;
import lingao.catalog.payment.stub.StubReply;

/**
 * Brings the client's requests to the stub in this very process. Over HTTP each order would hold a
 * second thread of the same server, and many at once could wait for each other for ever.
 */
final class StubTransport extends HttpClient {

  private final StubDoor door;

  StubTransport(StubDoor door) {
    this.door = door;
  }

  @Override
  public StripeResponse request(StripeRequest request) {
    StubReply reply =
        door.call(
            new StubCall(
                request.method().name(),
                request.url().getPath(),
                form(request),
                request.headers().firstValue("Authorization"),
                request.headers().firstValue("Idempotency-Key")));
    return new StripeResponse(reply.status(), headers(reply), reply.body());
  }

  private static String form(StripeRequest request) {
    return request.method() == ApiResource.RequestMethod.POST && request.content() != null
        ? new String(request.content().byteArrayContent(), StandardCharsets.UTF_8)
        : Objects.requireNonNullElse(request.url().getQuery(), "");
  }

  private static HttpHeaders headers(StubReply reply) {
    Map<String, List<String>> headers = new HashMap<>();
    headers.put("Request-Id", List.of(reply.request()));
    headers.put("Idempotent-Replayed", List.of(String.valueOf(reply.replayed())));
    return HttpHeaders.of(headers);
  }
}
