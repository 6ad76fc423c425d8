package lingao.storefront.trace.resolver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lingao.catalog.hall.HallService;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.problem.ProblemAnswer;
import lingao.storefront.api.problem.ProblemType;

/**
 * {@code /.well-known/gs1resolver}: what this resolver can do (GS1-Conformant Resolver Standard,
 * section 3). Of the two optional abilities it lacks one, to answer with all links by default; for
 * the other, to read compressed links, the description has no word.
 */
@WebServlet("/.well-known/gs1resolver")
public class DescriptionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final List<String> KEYS =
      List.of(
          "01", "00", "253", "255", "401", "402", "414", "415", "417", "8003", "8004", "8006",
          "8010", "8013", "8017", "8018");

  @Inject transient CodeLinks addresses;
  @Inject transient HallService halls;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CrossOrigin.allow(response);
    switch (request.getMethod()) {
      case "GET", "HEAD" ->
          Document.of(Link.JSON, description().toString())
              .send(HttpServletResponse.SC_OK, request, response);
      case "OPTIONS" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      default ->
          ProblemAnswer.send(
              response, Problem.of(ProblemType.METHOD_NOT_ALLOWED, "See the header Allow."));
    }
  }

  private ObjectNode description() {
    ObjectNode description = JsonNodeFactory.instance.objectNode();
    description
        .put("name", "Lingao county shop")
        .put("resolverRoot", addresses.root())
        .put("linkTypeDefaultCanBeLinkset", false)
        .put("jsonLdContextLocation", Linkset.CONTEXT);
    KEYS.forEach(description.putArray("supportedPrimaryKeys")::add);
    description
        .putArray("supportedLinkType")
        .addObject()
        .put("namespace", LinkType.NAMESPACE)
        .put("prefix", LinkType.PREFIX);
    ArrayNode contexts = description.putArray("supportedContextValuesEnumerated");
    halls.halls().forEach(hall -> contexts.add(hall.slug()));
    description.putObject("contact").put("fn", "临高县农产品商城 Lingao county shop");
    return description;
  }
}
