package lingao.storefront.epcis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What there is in the repository. */
@Path("/")
@Produces({EpcisApi.JSON, EpcisApi.JSON_LD})
public class RootResource {

  private static final List<String> RESOURCES =
      List.of(
          "capture",
          "events",
          "eventTypes",
          "epcs",
          "bizSteps",
          "bizLocations",
          "readPoints",
          "dispositions",
          "queries");

  /** The top-level resources. */
  @GET
  public ObjectNode all() {
    return Collections.of(RESOURCES);
  }

  /** Tokens hold their own end; none is remembered that could be forgotten. */
  @DELETE
  @Path("/nextPageToken/{token}")
  public Response forget() {
    throw new EpcisRefused(
        EpcisException.NOT_IMPLEMENTED, "tokens are not kept; they expire by themselves");
  }
}
