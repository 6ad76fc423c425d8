package lingao.kiosk.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.basket.UnknownBasket;
import lingao.catalog.fulfilment.Undeliverable;
import lingao.catalog.inventory.OutOfStock;
import lingao.catalog.ordering.EmptyBasket;
import lingao.catalog.ordering.KeyReused;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.PriceChanged;
import lingao.catalog.ordering.TooManyUnpaid;
import lingao.catalog.shared.InvalidValue;

/** Places orders, and knows in one word why one could not be placed. */
@ApplicationScoped
class Cashier {

  @Inject private OrderService orders;

  Answer place(Wish wish, String address) {
    try {
      return Answer.placed(number(wish, address));
    } catch (OutOfStock e) {
      return Answer.problem("stock");
    } catch (PriceChanged e) {
      return Answer.problem("price");
    } catch (TooManyUnpaid e) {
      return Answer.problem("unpaid");
    } catch (Undeliverable | EmptyBasket | UnknownBasket | KeyReused | InvalidValue e) {
      return Answer.problem("again");
    }
  }

  /** Who touches both ways to pay has placed one order, by the first. */
  private OrderNumber number(Wish wish, String address) {
    try {
      return orders.place(wish.key(), wish.checkout(), address).number();
    } catch (KeyReused e) {
      return orders.place(wish.key(), wish.otherwise().checkout(), address).number();
    }
  }

  /** The order, or why there is none. */
  record Answer(Optional<OrderNumber> order, String problem) {

    static Answer placed(OrderNumber number) {
      return new Answer(Optional.of(number), "");
    }

    static Answer problem(String reason) {
      return new Answer(Optional.empty(), reason);
    }
  }
}
