package lingao.storefront.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lingao.storefront.api.ApiJson;
import org.jspecify.annotations.Nullable;

/** Answers with a problem outside JAX-RS. */
public final class ProblemAnswer {

  private ProblemAnswer() {}

  /** Sends the problem to whatever client. */
  public static void send(HttpServletResponse response, Problem problem) throws IOException {
    byte[] body = ApiJson.write(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Sends a person to the shop's own error page and tells a machine the problem. */
  public static void send(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    if (readsPages(request.getHeader("Accept"))) {
      response.sendError(problem.status());
    } else {
      send(response, problem);
    }
  }

  /** Browsers name HTML when they open a page; programs rarely do. */
  private static boolean readsPages(@Nullable String accept) {
    return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
  }
}
