package lingao.storefront.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import lingao.catalog.epcis.query.EventAnswer;
import lingao.catalog.epcis.query.PageToken;
import lingao.storefront.web.PublicAddress;
import lingao.storefront.web.QueryString;

/** Answers of which there may be more pages (EPCIS 2.0, 12.4). */
@ApplicationScoped
class Pages {

  @Inject PublicAddress address;

  /** A page of events. */
  Response events(EventAnswer answer, HttpServletRequest http) {
    Response.ResponseBuilder response =
        Response.ok(answer.document())
            .header(Gs1Headers.EPC_FORMAT, Gs1Headers.format(http).header())
            .header(HttpHeaders.VARY, "Accept, Authorization, " + Gs1Headers.EPC_FORMAT);
    answer.next().map(PageToken::text).ifPresent(text -> next(response, text, http));
    answer.next().map(PageToken::expires).ifPresent(at -> expires(response, at));
    return response.build();
  }

  /** Says where the next page is. */
  void next(Response.ResponseBuilder response, String token, HttpServletRequest http) {
    String query = QueryString.of(http).with("nextPageToken", token);
    String here = address.of(http.getRequestURI() + query);
    response.header(HttpHeaders.LINK, "<" + here + ">; rel=\"next\"");
  }

  /** Says how long the way to the next page is open. */
  void expires(Response.ResponseBuilder response, Instant at) {
    response.header(Gs1Headers.TOKEN_EXPIRES, at.toString());
  }

  /** The absolute address of something in the repository. */
  String absolute(String path) {
    return address.of(EpcisApi.PATH + path);
  }

  /** The address of an event. */
  String event(String eventId) {
    return absolute("/events/" + RawPath.escape(eventId));
  }
}
