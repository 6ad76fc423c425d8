package lingao.storefront.api.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import lingao.catalog.credential.Attempts;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/**
 * Shows orders to those who have their token. Whether a number or a token is wrong is not told; who
 * tries many is made to wait.
 */
@ApplicationScoped
class OrderGate {

  private static final int FREE = 50;
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject OrderService orders;
  @Inject ShopTime time;

  private final Attempts guesses = new Attempts(FREE, () -> time.now());

  OrderView open(String number, @Nullable String token, HttpServletRequest http) {
    String address = http.getRemoteAddr();
    Duration wait = guesses.wait(address);
    if (!wait.isZero()) {
      throw new ClientErrorException(
          Response.status(TOO_MANY_REQUESTS)
              .header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()))
              .build());
    }
    Optional<OrderView> order =
        OrderNumber.of(number).flatMap(n -> orders.order(n, token == null ? "" : token));
    if (order.isEmpty()) {
      guesses.failed(address);
    }
    return order.orElseThrow(NotFoundException::new);
  }
}
