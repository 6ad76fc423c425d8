package lingao.storefront.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.SearchService;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.view.Suggestions;
import lingao.storefront.search.ProductQueryParameters;
import lingao.storefront.web.Language;
import lingao.storefront.web.QueryString;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Completions while somebody types. */
@ApplicationScoped
@Path("/suggest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
public class SuggestResource {

  private static final int MOST = 10;

  @Inject SearchService search;
  @Inject Answers answers;

  /** Completions, best first; none for a blank text. */
  @GET
  @Operation(operationId = "suggest", summary = "Complete what was typed")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "What was typed, at most 200" + " characters",
      example = "kxc",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "lang",
      in = ParameterIn.QUERY,
      description = "Language of the texts",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"zh", "en"}))
  @APIResponse(
      responseCode = "200",
      description = "At most ten completions",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Suggestions.class)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response suggest(@Context HttpServletRequest http, @Context Request request) {
    Language language = Answers.language(http);
    ProductQuery query = ProductQueryParameters.strict(QueryString.of(http));
    Suggestions found = Suggestions.of(search.suggest(query.text(), MOST), language);
    return answers.byContent(request, language, found, found);
  }
}
