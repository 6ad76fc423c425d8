package lingao.storefront.epcis;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import lingao.catalog.epcis.EpcisService;

/**
 * The standard's headers on each answer, and on that to {@code OPTIONS} all that there is to know
 * (EPCIS 2.0, 12.4). Pages of other origins may read what the public may: without credentials.
 */
@Provider
public class StandardHeaders implements ContainerResponseFilter {

  private static final String EXPOSED =
      "Allow, GS1-CBV-Version, GS1-EPC-Format, GS1-EPCIS-Capture-File-Size-Limit,"
          + " GS1-EPCIS-Capture-Limit, GS1-EPCIS-Max, GS1-EPCIS-Min, GS1-EPCIS-Version,"
          + " GS1-Extensions, GS1-Next-Page-Token-Expires, GS1-Vendor-Version, Link, Location,"
          + " Retry-After";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    Gs1Headers.ALWAYS.forEach(headers::putSingle);
    headers.putSingle("Access-Control-Allow-Origin", "*");
    headers.putSingle("Access-Control-Expose-Headers", EXPOSED);
    if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (request.getMethod().equals("OPTIONS") && response.getStatus() < 300) {
      discover(request, response);
    }
  }

  private static void discover(ContainerRequestContext request, ContainerResponseContext response) {
    response.setEntity(null);
    response.setStatusInfo(Response.Status.NO_CONTENT);
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.remove(HttpHeaders.CONTENT_TYPE);
    Gs1Headers.DISCOVERY.forEach(headers::putSingle);
    if (request.getUriInfo().getPath().replace("/", "").equals("capture")) {
      headers.putSingle(Gs1Headers.CAPTURE_LIMIT, EpcisService.MOST_EVENTS);
      headers.putSingle(Gs1Headers.FILE_SIZE_LIMIT, CaptureBody.MOST_BYTES);
      headers.putSingle(Gs1Headers.ERROR_BEHAVIOUR, "all");
    }
    headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
    headers.putSingle(
        "Access-Control-Allow-Headers",
        "Accept, GS1-CBV-Max, GS1-CBV-Min, GS1-EPC-Format, GS1-EPCIS-Max, GS1-EPCIS-Min");
    headers.putSingle("Access-Control-Max-Age", "86400");
  }
}
