package lingao.catalog.aftersale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lingao.catalog.ordering.OrderMoved;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.payment.RefundFailed;
import lingao.catalog.payment.RefundSucceeded;

/** What becomes of cases by what is told of money, within the transaction that books it. */
@ApplicationScoped
class ReturnMoney {

  @Inject private ReturnReader reader;
  @Inject private ReturnMoves moves;

  void succeeded(@Observes RefundSucceeded event) {
    reader
        .ofRefund(event.key())
        .ifPresent(number -> moves.settled(number, ReturnStatus.REFUNDED, null));
  }

  void failed(@Observes RefundFailed event) {
    reader
        .ofRefund(event.key())
        .ifPresent(number -> moves.settled(number, ReturnStatus.REFUND_FAILED, event.reason()));
  }

  /** The order is called off as a whole, by the office or for its last case. */
  void orderMoved(@Observes OrderMoved event) {
    if (event.to() == OrderStatus.REFUNDING) {
      moves.overtaken(event.number());
    }
  }
}
