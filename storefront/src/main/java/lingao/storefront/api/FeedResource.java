package lingao.storefront.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.ChangeLog;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.view.FeedPage;
import lingao.storefront.web.QueryString;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The changes of the catalog, page by page. */
@ApplicationScoped
@Path("/feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "feed")
public class FeedResource {

  @Inject ChangeLog log;

  /** Changes after a version, in order. */
  @GET
  @Operation(
      operationId = "feed",
      summary = "Changes after a version, in order",
      description = "Each change once, none left out; ask again with the version of the answer.")
  @Parameter(
      name = "since",
      in = ParameterIn.QUERY,
      description = "A version, from 0",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "The most changes to answer",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              minimum = "1",
              maximum = "1000",
              defaultValue = "1000"))
  @APIResponse(
      responseCode = "200",
      description = "Changes, perhaps none",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FeedPage.class)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response changes(@Context HttpServletRequest http) {
    QueryString query = QueryString.of(http);
    return Response.ok(page(FeedParameters.since(query), FeedParameters.limit(query)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /**
   * The catalog's version is read first: read last, it could be that of a change which the list
   * does not hold, and the client would skip it.
   */
  private FeedPage page(long since, int limit) {
    long version = log.version();
    List<CatalogChange> changes = log.since(since, limit);
    long last = changes.isEmpty() ? version : changes.get(changes.size() - 1).version();
    return new FeedPage(last, last < version, changes.stream().map(FeedPage::change).toList());
  }
}
