package lingao.storefront.epcis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import lingao.catalog.epcis.query.EventFinder;
import lingao.catalog.epcis.query.NamedQueries;
import lingao.catalog.epcis.query.NamedQuery;

/** Queries that are kept under a name, each for who made it (EPCIS 2.0, 12.6.3). */
@ApplicationScoped
@Path("/queries")
@Produces({EpcisApi.JSON, EpcisApi.JSON_LD})
public class QueriesResource {

  @Inject NamedQueries queries;
  @Inject OwnQueries own;
  @Inject EventFinder finder;
  @Inject Callers callers;
  @Inject Pages pages;

  /** The caller's queries by name. */
  @GET
  public Response all(@Context HttpServletRequest http) {
    Caller caller = callers.known(http);
    Questions asked = Questions.of(http);
    List<NamedQuery> found =
        queries.of(
            caller.brand(),
            asked.token().map(QueriesResource::after).orElse(""),
            asked.perPage() + 1);
    List<NamedQuery> shown = found.subList(0, Math.min(asked.perPage(), found.size()));
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    shown.forEach(query -> list.add(item(query)));
    Response.ResponseBuilder answer = Response.ok(list);
    if (found.size() > shown.size()) {
      pages.next(answer, shown.get(shown.size() - 1).name(), http);
    }
    return answer.build();
  }

  /** Keeps a query. */
  @POST
  @Consumes({EpcisApi.JSON, EpcisApi.JSON_LD})
  public Response add(InputStream sent, @Context HttpServletRequest http) throws IOException {
    Caller caller = callers.known(http);
    QueryBody body = QueryBody.read(sent, http, EpcisException.QUERY_VALIDATION);
    String name = body.text("name");
    if (!queries.add(caller.brand(), name, body.object("query"))) {
      throw new EpcisRefused(EpcisException.EXISTS, "you have a query of this name already");
    }
    return Response.created(URI.create(pages.absolute("/queries/" + name))).build();
  }

  /** One query, as it was defined. */
  @GET
  @Path("/{queryName}")
  public ObjectNode one(@PathParam("queryName") String name, @Context HttpServletRequest http) {
    return item(own.find(name, http));
  }

  /** Forgets a query and ends its subscriptions. */
  @DELETE
  @Path("/{queryName}")
  public Response remove(@PathParam("queryName") String name, @Context HttpServletRequest http) {
    if (!queries.remove(callers.known(http).brand(), name)) {
      throw OwnQueries.unknown();
    }
    return Response.noContent().build();
  }

  /** What a query finds now. */
  @GET
  @Path("/{queryName}/events")
  public Response events(@PathParam("queryName") String name, @Context HttpServletRequest http) {
    NamedQuery query = own.find(name, http);
    Questions asked = Questions.of(http);
    if (!asked.parameters().isEmpty()) {
      throw new EpcisRefused(
          EpcisException.QUERY_PARAMETER,
          "only perPage and nextPageToken are taken here; subscribe by a web hook");
    }
    return pages.events(
        finder.find(query.parsed(), asked.asking(callers.viewer(http), http, query.name())), http);
  }

  private static String after(String token) {
    if (!NamedQuery.isName(token)) {
      throw new EpcisRefused(
          EpcisException.QUERY_PARAMETER, "nextPageToken: one that was given here");
    }
    return token;
  }

  private static ObjectNode item(NamedQuery query) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("name", query.name());
    item.set("query", query.query());
    return item.put("createdAt", query.createdAt().toString());
  }
}
