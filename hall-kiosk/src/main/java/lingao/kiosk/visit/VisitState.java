package lingao.kiosk.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a visit stands, for the scripts of the screens.
 *
 * @param pieces in the basket
 * @param limited whether the hall has fewer pieces than were wanted
 * @param offered whether a phone can take the basket still
 * @param order status of the visitor's order, as the API calls it
 */
record VisitState(int pieces, boolean limited, boolean offered, Optional<String> order) {

  void send(HttpServletResponse response) throws IOException {
    byte[] body = json().getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private String json() {
    return "{\"pieces\":%d,\"limited\":%b,\"offered\":%b%s}"
        .formatted(
            pieces,
            limited,
            offered,
            order.map(status -> ",\"order\":\"" + status + "\"").orElse(""));
  }
}
