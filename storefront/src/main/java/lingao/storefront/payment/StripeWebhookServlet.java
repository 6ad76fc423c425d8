package lingao.storefront.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.payment.NoticeService;
import lingao.catalog.payment.UntrustedNotice;

/**
 * {@code POST /webhooks/stripe}: takes the payment service's events. 200 when it is booked, now or
 * before, or is none of ours; 400 when it is not signed by the service, or older than five minutes;
 * 413 over {@value #LARGEST} bytes; 500 when it could not be booked, so that it is sent again.
 */
@WebServlet("/webhooks/stripe")
public class StripeWebhookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(StripeWebhookServlet.class.getName());

  /** Stripe's events have some kilobytes. */
  private static final int LARGEST = 512 * 1024;

  @Inject transient NoticeService notices;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> payload = BoundedBody.read(request, LARGEST);
    if (payload.isEmpty()) {
      answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too large");
      return;
    }
    String signature = Objects.requireNonNullElse(request.getHeader("Stripe-Signature"), "");
    try {
      boolean isNew = notices.receive(payload.get(), signature);
      answer(response, HttpServletResponse.SC_OK, isNew ? "booked" : "known");
    } catch (UntrustedNotice e) {
      LOG.log(Level.INFO, "a notice was not trusted: {0}", e.getMessage());
      answer(response, HttpServletResponse.SC_BAD_REQUEST, "not trusted");
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a notice of the payment service could not be booked", e);
      answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "not booked");
    }
  }

  private static void answer(HttpServletResponse response, int status, String text)
      throws IOException {
    byte[] body = (text + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
