package lingao.storefront.api.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.regex.Pattern;
import lingao.catalog.basket.BasketService;
import lingao.catalog.credential.Token;
import lingao.storefront.api.Answers;
import lingao.storefront.web.Language;

/** Baskets. Whoever has the id of one, which nobody can guess, has the basket. */
@ApplicationScoped
@Path("/baskets")
@Produces(MediaType.APPLICATION_JSON)
public class BasketsResource {

  private static final Pattern SKU = Pattern.compile("[A-Z0-9-]{3,24}");

  @Inject BasketService baskets;

  /** Makes an empty basket. */
  @POST
  public Response create(@Context HttpServletRequest http) {
    String id = baskets.create(http.getRemoteAddr());
    return Response.created(URI.create("/api/v1/baskets/" + id))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(new NewBasket(id))
        .build();
  }

  /** A basket at this moment. */
  @GET
  @Path("/{id}")
  public Response basket(@PathParam("id") String id, @Context HttpServletRequest http) {
    return answer(checked(id), http);
  }

  /** Adds pieces of a SKU. */
  @POST
  @Path("/{id}/lines")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(
      @PathParam("id") String id, InputStream sent, @Context HttpServletRequest http)
      throws IOException {
    JsonBody body = JsonBody.read(sent);
    baskets.add(checked(id), sku(body.text("sku")), body.integer("quantity"));
    return answer(id, http);
  }

  /** Changes how many pieces of a SKU the basket holds; 0 takes them out. */
  @PUT
  @Path("/{id}/lines/{sku}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response set(
      @PathParam("id") String id,
      @PathParam("sku") String sku,
      InputStream sent,
      @Context HttpServletRequest http)
      throws IOException {
    baskets.set(checked(id), sku(sku), JsonBody.read(sent).integer("quantity"));
    return answer(id, http);
  }

  /** The id, unless it can be none. */
  static String checked(String id) {
    if (!Token.isOne(id)) {
      throw new NotFoundException();
    }
    return id;
  }

  private static String sku(String code) {
    if (!SKU.matcher(code).matches()) {
      throw new NotFoundException();
    }
    return code;
  }

  private Response answer(String id, HttpServletRequest http) {
    Language language = Answers.language(http);
    return Response.ok(BasketAnswer.of(baskets.view(id), language))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** The id of a new basket. */
  public record NewBasket(String id) {}
}
