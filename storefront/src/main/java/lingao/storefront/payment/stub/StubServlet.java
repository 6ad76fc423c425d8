package lingao.storefront.payment.stub;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.payment.stub.StubCall;
import lingao.catalog.payment.stub.StubDoor;
import lingao.catalog.payment.stub.StubKeys;
import lingao.catalog.payment.stub.StubReply;
import lingao.storefront.payment.BoundedBody;

/**
 * {@code /stripe-stub/v1/…}: Stripe's API, as far as the stub has it. There is no such address
 * where {@code STRIPE_API_KEY} is set.
 */
@WebServlet("/stripe-stub/v1/*")
public class StubServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 64 * 1024;
  private static final Set<String> METHODS = Set.of("GET", "POST", "DELETE");

  @Inject transient StubDoor door;
  @Inject transient StubKeys keys;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!keys.standsIn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (!METHODS.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    Optional<String> form = form(request);
    if (form.isEmpty()) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    send(response, door.call(call(request, form.get())));
  }

  private static Optional<String> form(HttpServletRequest request) throws IOException {
    return request.getMethod().equals("POST")
        ? BoundedBody.read(request, LARGEST)
        : Optional.of(Objects.requireNonNullElse(request.getQueryString(), ""));
  }

  private static StubCall call(HttpServletRequest request, String form) {
    return new StubCall(
        request.getMethod(),
        "/v1" + Objects.requireNonNullElse(request.getPathInfo(), ""),
        form,
        Optional.ofNullable(request.getHeader("Authorization")),
        Optional.ofNullable(request.getHeader("Idempotency-Key")));
  }

  private static void send(HttpServletResponse response, StubReply reply) throws IOException {
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    response.setStatus(reply.status());
    response.setContentType("application/json");
    response.setHeader("Request-Id", reply.request());
    response.setHeader("Cache-Control", "no-cache, no-store");
    if (reply.replayed()) {
      response.setHeader("Idempotent-Replayed", "true");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
