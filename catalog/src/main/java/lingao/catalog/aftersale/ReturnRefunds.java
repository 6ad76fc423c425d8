package lingao.catalog.aftersale;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import lingao.catalog.aftersale.ReturnCase.ReturnedLine;
import lingao.catalog.aftersale.ReturnStore.LineAmount;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderReturns;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.payment.PaymentStatus;
import lingao.catalog.payment.Refund;
import lingao.catalog.payment.RefundReason;
import lingao.catalog.payment.RefundStatus;
import lingao.catalog.shared.Money;

/**
 * Wishes for the money of cases, the order's row being locked. With the last pieces of an order all
 * that is left of its money is given back, freight included, by the order itself.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class ReturnRefunds {

  @Inject private OrderService orders;
  @Inject private OrderReturns pieces;
  @Inject private PaymentService payments;
  @Inject private ReturnStore store;

  /**
   * What a case comes to.
   *
   * @param whole whether nothing of the order remains
   */
  record Due(boolean whole, long fen) {}

  /** Counts the case's pieces as given back and notes what they come to. */
  Due count(OrderView order, ReturnCase found) {
    List<LineAmount> amounts = found.lines().stream().map(line -> amount(order, line)).toList();
    long goods = amounts.stream().mapToLong(LineAmount::fen).sum();
    long left = left(order);
    boolean whole = completes(order, found);
    long freight = whole ? Math.min(order.freight().fen(), Math.max(0, left - goods)) : 0;
    Due due = new Due(whole, whole ? left : Math.min(goods, left));
    store.amounts(found.number(), amounts, freight, due.fen());
    pieces.giveBack(order.number(), found.lines().stream().map(ReturnMoves::stock).toList());
    return due;
  }

  /** Wishes for the money; whether there is any. */
  boolean wish(OrderView order, ReturnCase found, Due due, String who) {
    if (due.whole()) {
      orders.refund(order.number(), "return", who, false);
      return wishedByOrder(order, found);
    }
    return wish(order, found.number(), due.fen());
  }

  /** Wishes once more, under another key, for one was refused for good. */
  boolean again(OrderView order, ReturnCase found) {
    return pieces.refundAgain(order.number())
        ? wishedByOrder(order, found)
        : wish(order, found.number(), Math.min(found.amount().fen(), left(order)));
  }

  private boolean wish(OrderView order, ReturnNumber number, long amount) {
    if (amount == 0) {
      return false;
    }
    String key = "return:" + number + ":" + (store.tries(number) + 1);
    payments.requestRefund(order.number().value(), new Money(amount), RefundReason.RETURNED, key);
    store.wished(number, key);
    return true;
  }

  /** Finds the wish that the order made for the case. */
  private boolean wishedByOrder(OrderView order, ReturnCase found) {
    List<Refund> wishes =
        payments.refunds(order.number().value()).stream()
            .filter(refund -> refund.status() == RefundStatus.WANTED)
            .filter(refund -> refund.key().startsWith("order:"))
            .toList();
    wishes.stream()
        .reduce((one, next) -> next)
        .ifPresent(wish -> store.wished(found.number(), wish.key()));
    return !wishes.isEmpty();
  }

  private static LineAmount amount(OrderView order, ReturnedLine pieces) {
    OrderLine line = line(order, pieces.position());
    PaidLine paid = new PaidLine(line.paid(), line.quantity(), line.refunded());
    return new LineAmount(pieces.position(), paid.next(pieces.quantity()).fen());
  }

  private static boolean completes(OrderView order, ReturnCase found) {
    long ordered = order.lines().stream().mapToLong(OrderLine::quantity).sum();
    long refunded = order.lines().stream().mapToLong(OrderLine::refunded).sum();
    return refunded + found.pieces() == ordered;
  }

  /** What was paid and not given back, or wished to be, so far. */
  private long left(OrderView order) {
    String number = order.number().value();
    long paid =
        sum(
            payments.payments(number).stream().filter(p -> p.status() == PaymentStatus.CAPTURED),
            (Payment p) -> p.amount().fen());
    long given =
        sum(
            payments.refunds(number).stream().filter(r -> r.status() != RefundStatus.FAILED),
            (Refund r) -> r.amount().fen());
    return Math.max(0, paid - given);
  }

  private static <T> long sum(Stream<T> all, ToLongFunction<T> fen) {
    return all.mapToLong(fen).sum();
  }

  private static OrderLine line(OrderView order, int position) {
    return order.lines().stream()
        .filter(line -> line.position() == position)
        .findFirst()
        .orElseThrow();
  }
}
