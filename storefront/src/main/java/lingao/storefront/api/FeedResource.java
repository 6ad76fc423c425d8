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
import lingao.storefront.api.view.FeedPage;
import lingao.storefront.web.QueryString;

/** The changes of the catalog, page by page. */
@ApplicationScoped
@Path("/feed")
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {

  @Inject ChangeLog log;

  /** Changes after a version, in order. */
  @GET
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
