package lingao.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.credential.GuessLimit;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.Contact;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.ShopTime;

/** Finds an order for who knows its number and the mobile number it was placed with. */
@ApplicationScoped
class OrderFinder {

  private static final int FREE_OF_A_NUMBER = 5;
  private static final int FREE_OF_AN_ADDRESS = 20;

  @Inject OrderService orders;
  @Inject ShopTime time;

  private final GuessLimit limit =
      new GuessLimit(FREE_OF_A_NUMBER, FREE_OF_AN_ADDRESS, () -> time.now());

  /**
   * The path of the order's page; nothing when number and mobile do not belong together.
   *
   * @param address from which it is asked, to slow down who guesses
   * @throws TooManyAttempts after some failures
   */
  Optional<String> find(String number, String mobile, String address) {
    Optional<OrderNumber> asked = OrderNumber.of(number);
    String name = asked.map(OrderNumber::value).orElse("");
    limit.check(name, address);
    Optional<String> path =
        asked
            .flatMap(orders::find)
            .filter(order -> isOf(order, mobile))
            .map(
                order ->
                    "/orders/" + order.number().value() + "?token=" + orders.token(order.number()));
    limit.note(name, address, path.isPresent());
    return path;
  }

  private static boolean isOf(OrderView order, String mobile) {
    try {
      return order.contact().map(Contact::mobile).equals(Optional.of(new Mobile(mobile)));
    } catch (InvalidValue e) {
      return false;
    }
  }
}
