package lingao.storefront.sms;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.sms.InboundSms;
import lingao.catalog.sms.SmsService;
import lingao.catalog.sms.SmsUnavailable;
import lingao.catalog.sms.UntrustedSms;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.problem.ProblemAnswer;
import lingao.storefront.api.problem.ProblemType;
import lingao.storefront.payment.BoundedBody;

/**
 * {@code POST /sms/inbound}: a form with {@code from}, {@code text}, {@code signature} and perhaps
 * {@code id}, the provider's name of the message, and {@code time}, when it passes it on. Answers
 * the text of the reply; 204 when there is none, for a number that asks too much. 403 when it is
 * not signed by the provider, 404 where none is set up, 413 over {@value #LARGEST} bytes.
 */
@WebServlet("/sms/inbound")
public class InboundServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(InboundServlet.class.getName());
  private static final int LARGEST = 32 * 1024;
  private static final int LONGEST_ID = 100;
  private static final String FORM = "application/x-www-form-urlencoded";

  @Inject transient SmsService sms;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("POST")) {
      response.setHeader("Allow", "POST");
      refuse(response, ProblemType.METHOD_NOT_ALLOWED, "See the header Allow.");
    } else if (!isForm(request)) {
      refuse(response, ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send " + FORM + " in UTF-8.");
    } else {
      Optional<String> body = BoundedBody.read(request, LARGEST);
      if (body.isPresent()) {
        receive(body.get(), response);
      } else {
        refuse(response, ProblemType.TOO_LARGE, "At most " + LARGEST + " bytes.");
      }
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    return type.startsWith(FORM) && (!type.contains("charset") || type.contains("utf-8"));
  }

  private void receive(String body, HttpServletResponse response) throws IOException {
    try {
      answer(response, sms.answer(message(new SentFields(body))));
    } catch (UntrustedSms e) {
      LOG.log(Level.INFO, "a message was not trusted: {0}", e.getMessage());
      refuse(response, ProblemType.FORBIDDEN, "The signature is missing or wrong.");
    } catch (SmsUnavailable e) {
      refuse(response, ProblemType.NOT_FOUND, "No SMS provider is set up.");
    } catch (InvalidValue e) {
      ProblemAnswer.send(response, Problem.of(e));
    }
  }

  private static InboundSms message(SentFields fields) {
    return new InboundSms(
        fields.get("from").orElse(""),
        fields.get("text").orElse(""),
        fields.get("signature").orElse(""),
        fields.get("id").filter(InboundServlet::isShort),
        fields.get("time").filter(InboundServlet::isShort));
  }

  private static boolean isShort(String value) {
    return !value.isBlank() && value.length() <= LONGEST_ID;
  }

  private static void answer(HttpServletResponse response, Optional<String> reply)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (reply.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    byte[] text = reply.get().getBytes(StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/plain;charset=utf-8");
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }

  private static void refuse(HttpServletResponse response, ProblemType type, String detail)
      throws IOException {
    ProblemAnswer.send(response, Problem.of(type, detail));
  }
}
