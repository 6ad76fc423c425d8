package lingao.storefront.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.customer.CurrentCustomer;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;

/** Shows an order to who has its link, or is signed in as its customer, and to nobody else. */
@ApplicationScoped
public class OrderDoor {

  @Inject private OrderService orders;
  @Inject private CurrentCustomer customer;

  /**
   * The order, if the reader may see it.
   *
   * @param number as it stands in the address
   * @param token of the link; may be empty
   */
  public Optional<OrderView> open(String number, String token) {
    Optional<OrderNumber> known = OrderNumber.of(number);
    return known
        .flatMap(n -> orders.order(n, token))
        .or(() -> known.flatMap(n -> customer.id().flatMap(id -> orders.order(n, id))));
  }
}
