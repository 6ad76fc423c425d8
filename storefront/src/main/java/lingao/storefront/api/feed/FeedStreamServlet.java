package lingao.storefront.api.feed;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.api.FeedParameters;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.problem.ProblemAnswer;
import lingao.storefront.api.problem.ProblemType;
import lingao.storefront.web.QueryString;

/**
 * {@code GET /api/v1/feed/stream}: the feed as server-sent events. A client that comes back with
 * {@code Last-Event-ID}, as browsers do, misses nothing; others say {@code since}. A servlet, not
 * JAX-RS: its event sink writes blocking, and one slow client would hold up all.
 */
@WebServlet(urlPatterns = "/api/v1/feed/stream", asyncSupported = true)
public class FeedStreamServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient FeedHub hub;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET" -> answer(request, response);
      case "HEAD" -> head(response);
      default -> {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        ProblemAnswer.send(
            response, Problem.of(ProblemType.METHOD_NOT_ALLOWED, "See the header Allow."));
      }
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      long since = since(request);
      if (hub.hasRoom()) {
        stream(request, response, since);
      } else {
        response.setHeader("Retry-After", "30");
        ProblemAnswer.send(
            response, Problem.of(ProblemType.BUSY, "Too many clients are listening."));
      }
    } catch (InvalidValue e) {
      ProblemAnswer.send(response, Problem.of(e));
    }
  }

  private void stream(HttpServletRequest request, HttpServletResponse response, long since)
      throws IOException {
    head(response);
    response.getOutputStream().print(EventText.BEGIN);
    response.flushBuffer();
    AsyncContext context = request.startAsync(request, response);
    context.setTimeout(0);
    FeedClient client = new FeedClient(hub, context, response.getOutputStream(), since);
    context.addListener(new Ending(client));
    hub.join(client);
    response.getOutputStream().setWriteListener(client);
  }

  private static void head(HttpServletResponse response) {
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    // Proxies such as nginx would gather events into larger pieces.
    response.setHeader("X-Accel-Buffering", "no");
  }

  private static long since(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Last-Event-ID"))
        .filter(id -> !id.isBlank())
        .map(FeedParameters::version)
        .orElseGet(() -> FeedParameters.since(QueryString.of(request)));
  }

  /** Lets the client go when the container has ended its request. */
  private record Ending(FeedClient client) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      client.close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      client.close();
    }

    @Override
    public void onError(AsyncEvent event) {
      client.close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // Never started twice.
    }
  }
}
