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
import java.util.UUID;
import lingao.catalog.epcis.query.NamedQuery;
import lingao.catalog.epcis.query.Subscription;
import lingao.catalog.epcis.query.Subscriptions;
import lingao.catalog.shared.InvalidValue;

/** Who is told of what a query finds, as it comes, by a web hook (EPCIS 2.0, 12.6.3). */
@ApplicationScoped
@Path("/queries/{queryName}/subscriptions")
@Produces({EpcisApi.JSON, EpcisApi.JSON_LD})
public class SubscriptionsResource {

  @Inject Subscriptions subscriptions;
  @Inject OwnQueries own;
  @Inject Pages pages;

  /** All of a query. */
  @GET
  public ArrayNode all(@PathParam("queryName") String name, @Context HttpServletRequest http) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    subscriptions.of(own.find(name, http)).forEach(one -> list.add(item(one)));
    return list;
  }

  /** Subscribes. */
  @POST
  @Consumes({EpcisApi.JSON, EpcisApi.JSON_LD})
  public Response add(
      @PathParam("queryName") String name, InputStream sent, @Context HttpServletRequest http)
      throws IOException {
    NamedQuery query = own.find(name, http);
    QueryBody body = QueryBody.read(sent, http, EpcisException.SUBSCRIPTION);
    try {
      Subscription made = subscriptions.add(query, body.subscription(Gs1Headers.format(http)));
      String path = "/queries/" + name + "/subscriptions/" + made.id();
      return Response.created(URI.create(pages.absolute(path))).entity(item(made)).build();
    } catch (InvalidValue e) {
      throw new EpcisRefused(EpcisException.SUBSCRIPTION, String.valueOf(e.getMessage()));
    }
  }

  /** One of a query. */
  @GET
  @Path("/{subscriptionID}")
  public ObjectNode one(
      @PathParam("queryName") String name,
      @PathParam("subscriptionID") String id,
      @Context HttpServletRequest http) {
    NamedQuery query = own.find(name, http);
    return subscriptions
        .find(query, uuid(id))
        .map(SubscriptionsResource::item)
        .orElseThrow(SubscriptionsResource::unknown);
  }

  /** Ends one. */
  @DELETE
  @Path("/{subscriptionID}")
  public Response remove(
      @PathParam("queryName") String name,
      @PathParam("subscriptionID") String id,
      @Context HttpServletRequest http) {
    if (!subscriptions.remove(own.find(name, http), uuid(id))) {
      throw unknown();
    }
    return Response.noContent().build();
  }

  private static ObjectNode item(Subscription one) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("subscriptionID", one.id().toString()).put("dest", one.destination());
    item.put("createdAt", one.createdAt().toString());
    one.schedule().ifPresentOrElse(s -> item.set("schedule", s), () -> item.put("stream", true));
    item.put("reportIfEmpty", one.reportIfEmpty());
    item.put("initialRecordTime", one.initialRecordTime().toString());
    item.put("epcFormat", one.format().header());
    one.lastNotifiedAt().ifPresent(at -> item.put("lastNotifiedAt", at.toString()));
    one.endedAt().ifPresent(at -> item.put("endedAt", at.toString()));
    return item;
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static EpcisRefused unknown() {
    return new EpcisRefused(EpcisException.NO_SUCH_RESOURCE, "no such subscription");
  }
}
