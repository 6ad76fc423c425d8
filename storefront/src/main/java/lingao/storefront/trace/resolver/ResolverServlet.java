package lingao.storefront.trace.resolver;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceService;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.problem.ProblemAnswer;
import lingao.storefront.api.problem.ProblemType;

/**
 * {@code GET /01/{gtin}…}: leads from a printed code to the batch's journey, or to the product when
 * the link says no batch or one that is not known here (walking up, GS1-Conformant Resolver
 * Standard). The query string goes along.
 */
@WebServlet("/01/*")
public class ResolverServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient TraceService trace;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> resolve(request, response);
      case "OPTIONS" -> allow(response);
      default -> {
        allow(response);
        ProblemAnswer.send(
            response, Problem.of(ProblemType.METHOD_NOT_ALLOWED, "See the header Allow."));
      }
    }
  }

  private void resolve(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    try {
      String path = request.getRequestURI().substring(request.getContextPath().length());
      Optional<String> target = target(DigitalLink.parse(path));
      if (target.isPresent()) {
        redirect(request, response, target.get());
      } else {
        Problem unknown = Problem.of(ProblemType.NOT_FOUND, "No product carries this GTIN.");
        ProblemAnswer.send(request, response, unknown);
      }
    } catch (InvalidValue e) {
      ProblemAnswer.send(request, response, Problem.of(e));
    }
  }

  private Optional<String> target(DigitalLink link) {
    return link.lot()
        .flatMap(lot -> trace.find(link.gtin(), lot))
        .map(batch -> "/trace/" + batch.code())
        .or(() -> trace.productOf(link.gtin()).map(product -> "/products/" + product));
  }

  private static void redirect(
      HttpServletRequest request, HttpServletResponse response, String target) {
    String query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
    response.setHeader("Location", query == null ? target : target + "?" + query);
    response.setHeader("Cache-Control", "no-cache");
  }

  private static void allow(HttpServletResponse response) {
    response.setHeader("Allow", "GET, HEAD, OPTIONS");
  }
}
