package lingao.storefront.trace.resolver;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Gs1Refused;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.problem.ProblemAnswer;
import lingao.storefront.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Resolves GS1 Digital Links (GS1-Conformant Resolver Standard 1.2): each primary key of the GS1
 * system has its address. By default it leads on with 307; {@code linkType} names another target or
 * all of them, and {@code Accept} chooses the form of these. What is asked with the link goes along
 * unchanged.
 */
@WebServlet({
  "/01/*", "/00/*", "/253/*", "/255/*", "/401/*", "/402/*", "/414/*", "/415/*", "/417/*", "/8003/*",
  "/8004/*", "/8006/*", "/8010/*", "/8013/*", "/8017/*", "/8018/*"
})
public class ResolverServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Resolutions resolutions;
  @Inject transient Askers askers;
  @Inject transient CodeLinks addresses;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CrossOrigin.allow(response);
    switch (request.getMethod()) {
      case "GET", "HEAD" -> resolve(request, response);
      case "OPTIONS" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      default -> {
        Problem wrong = Problem.of(ProblemType.METHOD_NOT_ALLOWED, "See the header Allow.");
        ProblemAnswer.send(response, wrong);
      }
    }
  }

  private void resolve(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept, Accept-Language, Cookie");
    try {
      String path = path(request);
      @Nullable String query = request.getQueryString();
      if (query != null) {
        resolutions.check(path, query);
      }
      Resolution resolution = resolutions.of(path);
      if (resolution.known()) {
        answer(resolution, request, response);
      } else {
        ProblemAnswer.send(request, response, unknown());
      }
    } catch (Gs1Refused e) {
      ProblemAnswer.send(request, response, Problem.of(e));
    }
  }

  /** A slash at the end means nothing (GS1-Conformant Resolver Standard, 2.13). */
  private static String path(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static Problem unknown() {
    return Problem.of(ProblemType.NOT_FOUND, "Nothing is known of what this link identifies.");
  }

  private void answer(
      Resolution resolution, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Wishes> wishes = Wishes.of(request);
    if (wishes.isPresent() && wishes.get().allLinks()) {
      Linkset set = Linkset.of(resolution, addresses.root());
      LinksAnswer.of(resolution, wishes.get())
          .send(HttpServletResponse.SC_OK, set, request, response);
      return;
    }
    Optional<String> wanted = wishes.flatMap(Wishes::linkType);
    if (wanted.isEmpty() || LinkType.read(wanted.get()).equals(Optional.of(LinkType.DEFAULT))) {
      askers.tell(resolution.link(), request);
      lead(resolution, resolution.page(), request, response);
    } else {
      choose(resolution, wanted.get(), wishes.orElseThrow(), request, response);
    }
  }

  private void choose(
      Resolution resolution,
      String wanted,
      Wishes wishes,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    List<Link> links = LinkType.read(wanted).map(resolution::of).orElse(List.of());
    List<Link> choices = links.isEmpty() ? links : Choice.among(links, wishes);
    if (choices.isEmpty()) {
      ProblemAnswer.send(request, response, NoSuchLink.problem(resolution));
    } else if (choices.size() == 1) {
      askers.tell(resolution.link(), request);
      lead(resolution, choices.get(0).target(), request, response);
    } else {
      Linkset set = Linkset.of(resolution, choices, addresses.root());
      LinksAnswer.of(resolution, wishes, choices)
          .send(HttpServletResponse.SC_MULTIPLE_CHOICES, set, request, response);
    }
  }

  private void lead(
      Resolution resolution,
      String target,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
    response.setHeader("Link", resolution.header());
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader(
        "Location", absolute(Addresses.with(target, request.getQueryString()), request));
  }

  /**
   * Whole, as in the link set; but who came by another name of this shop than the world's, such as
   * from the same desk, stays there.
   */
  private String absolute(String target, HttpServletRequest request) {
    String root = addresses.root();
    String host = String.valueOf(request.getHeader("Host"));
    return root.endsWith("/" + host) ? root + target : target;
  }
}
