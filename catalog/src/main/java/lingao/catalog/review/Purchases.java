package lingao.catalog.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.Contact;

/** Who has bought what. */
@Dependent
class Purchases {

  private static final Set<OrderStatus> RECEIVED = Set.of(OrderStatus.RECEIVED, OrderStatus.DONE);

  @Inject private OrderService orders;

  /** The order of that number; nothing when there is none, or it isn't the buyer's. */
  Optional<Purchase> find(String number, Buyer buyer) {
    return OrderNumber.of(number).flatMap(order -> find(order, buyer)).map(Purchases::purchase);
  }

  private Optional<OrderView> find(OrderNumber number, Buyer buyer) {
    return buyer instanceof Buyer.Guest guest
        ? orders.order(number, guest.token())
        : orders.order(number, ((Buyer.Account) buyer).id());
  }

  private static Purchase purchase(OrderView order) {
    return new Purchase(
        order.number().value(),
        order.contact().map(Contact::name).orElse(""),
        RECEIVED.contains(order.status()),
        order.lines().stream().map(Purchases::item).toList());
  }

  private static Purchase.Item item(OrderLine line) {
    return new Purchase.Item(line.sku(), line.product(), line.name(), line.pack(), line.picture());
  }
}
