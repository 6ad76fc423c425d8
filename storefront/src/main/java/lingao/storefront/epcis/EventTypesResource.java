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
import jakarta.ws.rs.core.Response;
import java.util.List;
import lingao.catalog.epcis.query.Asking;
import lingao.catalog.epcis.query.EventFinder;

/** The types of events, and the events of each. */
@ApplicationScoped
@Path("/eventTypes")
@Produces({EpcisApi.JSON, EpcisApi.JSON_LD})
public class EventTypesResource {

  private static final List<String> TYPES =
      List.of(
          "AggregationEvent",
          "AssociationEvent",
          "ObjectEvent",
          "TransactionEvent",
          "TransformationEvent");

  @Inject EventFinder finder;
  @Inject Callers callers;
  @Inject Pages pages;

  /** Those of the standard; the repository takes no others. */
  @GET
  public ObjectNode all() {
    return Collections.of(TYPES);
  }

  /** What can be asked about a type. */
  @GET
  @Path("/{eventType}")
  public ObjectNode one(@PathParam("eventType") String type) {
    known(type);
    return Collections.of(List.of("events"));
  }

  /** Events of a type, by the standard's other parameters. */
  @GET
  @Path("/{eventType}/events")
  public Response events(@PathParam("eventType") String type, @Context HttpServletRequest http) {
    Questions questions = Questions.of(http).and("eventType", known(type));
    Asking asking = questions.asking(callers.viewer(http), http, Asking.SIMPLE);
    return pages.events(finder.find(questions.query(), asking), http);
  }

  private static String known(String type) {
    if (!TYPES.contains(type)) {
      throw new EpcisRefused(EpcisException.NO_SUCH_RESOURCE, "no such type of events");
    }
    return type;
  }
}
