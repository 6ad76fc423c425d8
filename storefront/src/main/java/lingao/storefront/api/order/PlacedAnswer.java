package lingao.storefront.api.order;

import java.time.Instant;
import java.util.List;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.ordering.PlacedOrder;
import lingao.catalog.payment.Payment;
import lingao.storefront.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * An order just placed. The same whenever the call is repeated: hence the status is the first one.
 *
 * @param token with which the order is seen; keep it secret
 * @param url the order in this API
 * @param page the order for people
 * @param payment absent when nothing is to be paid, or the payment service does not answer just now
 */
public record PlacedAnswer(
    String number,
    String token,
    String status,
    long goodsFen,
    long discountFen,
    long freightFen,
    long totalFen,
    List<OrderLineItem> lines,
    Instant placedAt,
    Instant payUntil,
    String url,
    String page,
    @Nullable PaymentItem payment) {

  static PlacedAnswer of(PlacedOrder placed, Language language) {
    OrderView order = placed.order();
    String number = order.number().value();
    String query = number + "?token=" + placed.token();
    return new PlacedAnswer(
        number,
        placed.token(),
        first(order).code(),
        order.goods().fen(),
        order.goods().fen() + order.freight().fen() - order.total().fen(),
        order.freight().fen(),
        order.total().fen(),
        order.lines().stream().map(line -> OrderLineItem.of(line, language)).toList(),
        order.placedAt(),
        order.payUntil(),
        "/api/v1/orders/" + query,
        "/orders/" + query,
        payment(placed));
  }

  /** An order that costs nothing is paid at once. */
  private static OrderStatus first(OrderView order) {
    return order.total().fen() == 0 ? OrderStatus.PAID : OrderStatus.TO_PAY;
  }

  private static @Nullable PaymentItem payment(PlacedOrder placed) {
    @Nullable Payment payment = placed.payment().orElse(null);
    return payment == null || payment.intent().isEmpty()
        ? null
        : new PaymentItem(payment.intent(), payment.clientSecret(), placed.order().method().code());
  }
}
