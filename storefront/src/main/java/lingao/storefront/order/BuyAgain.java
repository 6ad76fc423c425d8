package lingao.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.basket.BasketRefused;
import lingao.catalog.basket.BasketService;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderView;
import lingao.storefront.basket.BasketCookie;

/** Puts what an order held into the reader's basket again, as far as it is still sold. */
@ApplicationScoped
class BuyAgain {

  @Inject BasketService baskets;
  @Inject BasketCookie cookie;

  /** The basket's address with what became of it. */
  String fill(OrderView order, HttpServletRequest request, HttpServletResponse response) {
    try {
      return fillOrBegin(order, request, response);
    } catch (TooManyAttempts e) {
      return "/basket?busy=1";
    }
  }

  private String fillOrBegin(
      OrderView order, HttpServletRequest request, HttpServletResponse response) {
    Optional<String> basket = cookie.of(request);
    boolean added = false;
    for (OrderLine line : order.lines()) {
      Optional<String> filled = put(basket, line, request.getRemoteAddr());
      added |= filled.isPresent();
      basket = filled.isPresent() ? filled : basket;
    }
    if (!added) {
      return "/basket?unknown=1";
    }
    basket.ifPresent(id -> cookie.give(response, id));
    return "/basket?added=1";
  }

  private Optional<String> put(Optional<String> basket, OrderLine line, String address) {
    try {
      int pieces = Math.min(line.quantity(), BasketService.MOST_PIECES);
      return Optional.of(baskets.put(basket, line.sku(), pieces, address));
    } catch (BasketRefused e) {
      return Optional.empty();
    }
  }
}
