package lingao.storefront.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lingao.storefront.api.ApiJson;
import org.jspecify.annotations.Nullable;

/**
 * What a public page's scripts know of a customer.
 *
 * @param name by which the shop greets them; absent for a guest
 * @param favourite whether the product that was asked about is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountState(@Nullable String name, boolean favourite) {

  AccountState(Optional<String> name, boolean favourite) {
    this(name.orElse(null), favourite);
  }

  void send(HttpServletResponse response) throws IOException {
    byte[] body = ApiJson.write(this).getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
