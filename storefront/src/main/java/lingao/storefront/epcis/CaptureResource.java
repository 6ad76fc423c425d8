package lingao.storefront.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lingao.catalog.epcis.CaptureJob;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.query.PageToken;

/** Capturing documents of events, and what became of each (EPCIS 2.0, 12.6.1). */
@ApplicationScoped
@Path("/capture")
public class CaptureResource {

  @Inject EpcisService repository;
  @Inject Captures captures;
  @Inject Callers callers;
  @Inject Pages pages;

  /** Captures a document; it is done when this answers. */
  @POST
  @Consumes({EpcisApi.JSON, EpcisApi.JSON_LD})
  @Produces({EpcisApi.JSON, EpcisApi.JSON_LD})
  public Response capture(InputStream sent, @Context HttpServletRequest http) throws IOException {
    Caller caller = callers.known(http);
    CaptureJob job = captures.document(captures.read(sent, http), http, caller);
    return Response.accepted()
        .location(URI.create(pages.absolute("/capture/" + job.id())))
        .header(Gs1Headers.ERROR_BEHAVIOUR, job.behaviour().word())
        .build();
  }

  /** The caller's captures, the newest first. */
  @GET
  @Produces({EpcisApi.JSON, EpcisApi.JSON_LD})
  public Response jobs(@Context HttpServletRequest http) {
    Caller caller = callers.known(http);
    Questions asked = Questions.of(http);
    Optional<UUID> after = asked.token().map(CaptureResource::after);
    List<CaptureJob> found = repository.jobs(caller.capturer(), after, asked.perPage() + 1);
    List<CaptureJob> shown = found.subList(0, Math.min(asked.perPage(), found.size()));
    Response.ResponseBuilder answer = Response.ok(JobItem.list(shown));
    if (found.size() > shown.size()) {
      pages.next(answer, shown.get(shown.size() - 1).id().toString(), http);
      pages.expires(answer, Instant.now().plus(PageToken.LIFE));
    }
    return answer.build();
  }

  /** One capture of the caller's. */
  @GET
  @Path("/{captureID}")
  @Produces({EpcisApi.JSON, EpcisApi.JSON_LD})
  public Response job(@PathParam("captureID") String id, @Context HttpServletRequest http) {
    Caller caller = callers.known(http);
    CaptureJob job =
        uuid(id)
            .flatMap(uuid -> repository.job(uuid, caller.capturer()))
            .orElseThrow(
                () -> new EpcisRefused(EpcisException.NO_SUCH_RESOURCE, "no such capture"));
    return Response.ok(JobItem.of(job)).build();
  }

  private static UUID after(String token) {
    return uuid(token)
        .orElseThrow(
            () ->
                new EpcisRefused(
                    EpcisException.QUERY_PARAMETER, "nextPageToken: one that was given here"));
  }

  private static Optional<UUID> uuid(String text) {
    return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
