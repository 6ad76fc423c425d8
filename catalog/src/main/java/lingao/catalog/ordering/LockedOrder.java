package lingao.catalog.ordering;

import java.util.List;
import java.util.Optional;
import lingao.catalog.inventory.StockLine;
import lingao.catalog.shared.Money;

/**
 * What moving an order needs to know of it.
 *
 * @param paidIntent by which attempt its money came
 * @param deliveryKind {@code courier}, {@code hall} or {@code station}
 * @param hasEmail whether its buyer gave an e-mail address
 * @param lines pieces that were not returned yet
 */
record LockedOrder(
    OrderNumber number,
    OrderStatus status,
    boolean held,
    Money total,
    Optional<String> paidIntent,
    String stockPoint,
    String deliveryKind,
    boolean hasEmail,
    List<StockLine> lines) {

  /** The same order after it was moved. */
  LockedOrder at(OrderStatus now) {
    return new LockedOrder(
        number, now, held, total, paidIntent, stockPoint, deliveryKind, hasEmail, lines);
  }

  /** Refuses a move that is none with {@link IllegalMove}. */
  void mustBecome(OrderStatus to) {
    boolean pickedUpByCourier =
        to == OrderStatus.READY_FOR_PICKUP && deliveryKind.equals("courier");
    if (!status.canBecome(to) || pickedUpByCourier) {
      throw new IllegalMove(status, to);
    }
  }
}
