package lingao.storefront.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.storefront.api.view.StoryView;
import lingao.storefront.web.Language;

/** The story of a batch, with the same short answer that an SMS and a kiosk give. */
@ApplicationScoped
@Path("/trace/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class TraceResource {

  @Inject TraceService trace;
  @Inject Answers answers;

  /**
   * The batch under a trace code in any usual writing. Answers 400 for what is no code, and 404 for
   * one under which nothing is recorded.
   */
  @GET
  public Response story(
      @PathParam("code") String written,
      @Context HttpServletRequest http,
      @Context Request request) {
    Language language = Answers.language(http);
    TraceCode code = TraceCode.parse(written);
    return answers.untilChange(request, language, () -> view(code, language));
  }

  private StoryView view(TraceCode code, Language language) {
    return trace
        .story(code)
        .map(story -> StoryView.of(story, language))
        .orElseThrow(NotFoundException::new);
  }
}
