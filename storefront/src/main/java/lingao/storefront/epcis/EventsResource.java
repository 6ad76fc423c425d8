package lingao.storefront.epcis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import lingao.catalog.epcis.query.Asking;
import lingao.catalog.epcis.query.EventFinder;
import lingao.catalog.epcis.query.Viewer;

/** Events, all of them by conditions and each by its name. */
@ApplicationScoped
@Path("/events")
@Produces({EpcisApi.JSON, EpcisApi.JSON_LD})
public class EventsResource {

  @Inject EventFinder finder;
  @Inject Callers callers;
  @Inject Captures captures;
  @Inject Pages pages;

  /** Events by the standard's parameters. */
  @GET
  public Response find(@Context HttpServletRequest http) {
    Questions questions = Questions.of(http);
    Asking asking = questions.asking(callers.viewer(http), http, Asking.SIMPLE);
    return pages.events(finder.find(questions.query(), asking), http);
  }

  /** One event, and what declares it wrong. */
  @GET
  @Path("/{eventID: .+}")
  public Response one(@Context HttpServletRequest http) {
    String id = RawPath.identifier(RawPath.after(http, "/events/"));
    Viewer viewer = callers.viewer(http);
    ObjectNode document =
        finder
            .byEventId(id, Asking.first(viewer, Gs1Headers.format(http)))
            .orElseThrow(
                () -> new EpcisRefused(EpcisException.NO_SUCH_RESOURCE, "no event has this ID"));
    return Response.ok(document)
        .header(Gs1Headers.EPC_FORMAT, Gs1Headers.format(http).header())
        .header(HttpHeaders.VARY, "Accept, Authorization, " + Gs1Headers.EPC_FORMAT)
        .build();
  }

  /** Captures one event. */
  @POST
  @Consumes({EpcisApi.JSON, EpcisApi.JSON_LD})
  public Response capture(InputStream sent, @Context HttpServletRequest http) throws IOException {
    Caller caller = callers.known(http);
    String eventId = captures.one(captures.read(sent, http), caller);
    return Response.created(URI.create(pages.event(eventId))).build();
  }
}
