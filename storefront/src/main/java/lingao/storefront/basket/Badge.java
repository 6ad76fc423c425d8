package lingao.storefront.basket;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import lingao.storefront.api.ApiJson;

/**
 * What the header shows of a basket.
 *
 * @param pieces in all
 */
record Badge(int pieces) {

  void send(HttpServletResponse response) throws IOException {
    byte[] body = ApiJson.write(this).getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
