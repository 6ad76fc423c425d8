package lingao.storefront.epcis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lingao.catalog.epcis.query.Asking;
import lingao.catalog.epcis.query.EventFinder;
import lingao.catalog.epcis.query.EventIndex;
import lingao.catalog.epcis.query.IndexPage;

/** What events of the repository are about, and the events of each. */
@ApplicationScoped
@Path("/{kind: epcs|bizSteps|bizLocations|readPoints|dispositions}")
@Produces({EpcisApi.JSON, EpcisApi.JSON_LD})
public class VocabularyResource {

  @Inject EventIndex index;
  @Inject EventFinder finder;
  @Inject Callers callers;
  @Inject Pages pages;

  /** All that occur in events. */
  @GET
  public Response all(@PathParam("kind") String kind, @Context HttpServletRequest http) {
    Questions asked = Questions.of(http);
    if (!asked.parameters().isEmpty()) {
      throw new EpcisRefused(
          EpcisException.QUERY_PARAMETER, "only perPage and nextPageToken are taken here");
    }
    IndexPage page = index.page(Subject.of(kind).index(), asked.perPage(), asked.token());
    List<String> members = page.members().stream().map(Gs1Headers.format(http)::apply).toList();
    Response.ResponseBuilder answer =
        Response.ok(Collections.of(members))
            .header(HttpHeaders.VARY, "Accept, " + Gs1Headers.EPC_FORMAT);
    page.next().ifPresent(token -> pages.next(answer, token, http));
    return answer.build();
  }

  /** What can be asked about one, or its events. */
  @GET
  @Path("/{rest: .+}")
  public Response one(@PathParam("kind") String kind, @Context HttpServletRequest http) {
    String rest = RawPath.after(http, "/" + kind + "/");
    String identifier = RawPath.identifier(rest);
    Subject subject = Subject.of(kind);
    if (RawPath.wantsEvents(rest)) {
      return events(subject, identifier, http);
    }
    if (!index.isKnown(subject.index(), identifier)) {
      throw new EpcisRefused(EpcisException.NO_SUCH_RESOURCE, "no event is about this");
    }
    ObjectNode parts = Collections.of(List.of("events"));
    return Response.ok(parts).build();
  }

  private Response events(Subject subject, String identifier, HttpServletRequest http) {
    Questions questions = Questions.of(http).and(subject.parameter(), identifier);
    Asking asking = questions.asking(callers.viewer(http), http, Asking.SIMPLE);
    return pages.events(finder.find(questions.query(), asking), http);
  }
}
