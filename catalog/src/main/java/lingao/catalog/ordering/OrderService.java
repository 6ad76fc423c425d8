package lingao.catalog.ordering;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.payment.Payment;
import lingao.catalog.payment.PaymentProblem;
import lingao.catalog.payment.PaymentService;

/**
 * Orders: placed from a basket, paid, brought to the buyer, or called off. Whether somebody may see
 * or move an order is for the caller to say, but for buyers, who show a token or are its customer.
 */
@ApplicationScoped
public class OrderService {

  private static final Logger LOG = Logger.getLogger(OrderService.class.getName());
  private static final int TRIES = 3;

  @Inject private Placing placing;
  @Inject private OrderReader reader;
  @Inject private OrderMoves moves;
  @Inject private OrderTokens tokens;
  @Inject private UnpaidOrders unpaid;
  @Inject private PaymentService payments;

  /**
   * Places an order of what a basket holds, at the prices of this moment, and opens its payment.
   * The same key and checkout give the same order, however often and however quickly one after the
   * other; after a failure nothing was done, and the key may be used again.
   *
   * @param key that the buyer's side made up, 1 to 255 printable ASCII characters
   * @param address of the network from which the buyer's call comes, in digits
   * @throws TooManyUnpaid when too many orders from there are unpaid
   * @throws OrderRefused for reasons of the order itself; other features have their own, see there
   */
  @Transactional(NOT_SUPPORTED)
  public PlacedOrder place(String key, Checkout checkout, String address) {
    OrderKey first = OrderKey.of(key, checkout);
    OrderNumber number = number(first, checkout, unpaid.origin(address), TRIES);
    OrderView order = reader.order(number).orElseThrow();
    return new PlacedOrder(number, tokens.of(number), order, payment(order));
  }

  /** The order, for who has its token. */
  public Optional<OrderView> order(OrderNumber number, String token) {
    return tokens.matches(number, token) ? reader.order(number) : Optional.empty();
  }

  /** The order, for the customer whose it is. */
  public Optional<OrderView> order(OrderNumber number, long customer) {
    return reader.order(number).filter(o -> o.customer().equals(Optional.of(customer)));
  }

  /** The order, for who may see each. */
  public Optional<OrderView> find(OrderNumber number) {
    return reader.order(number);
  }

  /** The token with which a guest sees the order, for a link in a mail: 32 characters. */
  public String token(OrderNumber number) {
    return tokens.of(number);
  }

  /**
   * The orders of a customer, the newest first.
   *
   * @param page from 1
   */
  public OrderPage orders(long customer, int page) {
    return reader.ofCustomer(customer, page);
  }

  /**
   * Calls an order off, and gives its stock, coupons and money back. Not once it is being packed.
   *
   * @param reason a word or what somebody wrote, at most 200 characters
   * @param who {@code customer}, or the name of the staff
   * @throws IllegalMove when it is too late, or was done already
   * @throws UnknownOrder when there is none
   */
  public void cancel(OrderNumber number, String reason, String who) {
    moves.cancel(number, reason, who);
  }

  /**
   * Gives all of the money back that was not given back yet, whatever the order's way so far.
   *
   * @param takeBack whether its pieces can be sold again
   */
  public void refund(OrderNumber number, String reason, String who, boolean takeBack) {
    moves.refund(number, reason, who, takeBack);
  }

  /** Somebody packs it. Throws {@link IllegalMove} like all these moves. */
  public void markPreparing(OrderNumber number, String who) {
    moves.step(number, OrderStatus.PREPARING, "preparing", who);
  }

  /** It is on its way. */
  public void markShipped(OrderNumber number, String who) {
    moves.step(number, OrderStatus.SHIPPED, "shipped", who);
  }

  /** It waits where the buyer fetches it; not for couriers. */
  public void markReady(OrderNumber number, String who) {
    moves.step(number, OrderStatus.READY_FOR_PICKUP, "ready", who);
  }

  /** The buyer has it. */
  public void markReceived(OrderNumber number, String who) {
    moves.step(number, OrderStatus.RECEIVED, "received", who);
  }

  /**
   * Stops an order that is being packed, on its way or waiting to be fetched, until {@link
   * #release}, the office or a refund.
   *
   * @param reason a word or what somebody wrote, at most 200 characters
   * @return whether it stops now: not when it is elsewhere, or stands still already
   */
  public boolean hold(OrderNumber number, String reason, String who) {
    return moves.hold(number, reason, who);
  }

  /** Lets an order go on that {@link #hold} has stopped, if it still stands still. */
  public void release(OrderNumber number, String reason, String who) {
    moves.release(number, reason, who);
  }

  /** Nothing will be sent back any more. */
  public void markDone(OrderNumber number, String who) {
    moves.step(number, OrderStatus.DONE, "done", who);
  }

  private OrderNumber number(OrderKey key, Checkout checkout, Optional<String> origin, int tries) {
    try {
      return placing.place(key, checkout, origin);
    } catch (NumberTaken e) {
      if (tries == 1) {
        throw e;
      }
      return number(key, checkout, origin, tries - 1);
    }
  }

  /** The first attempt to pay, as the first answer told it; opened if nobody did yet. */
  private Optional<Payment> payment(OrderView order) {
    String number = order.number().value();
    Optional<Payment> first = payments.payments(number).stream().findFirst();
    if (order.status() != OrderStatus.TO_PAY
        || first.filter(p -> !p.intent().isEmpty()).isPresent()) {
      return first;
    }
    try {
      return Optional.of(open(order));
    } catch (PaymentProblem e) {
      LOG.log(Level.INFO, e, () -> "order " + number + " waits for its payment to be opened");
      return Optional.empty();
    }
  }

  /** Who calls the order off meanwhile finds no payment to close: so look again. */
  private Payment open(OrderView order) {
    Payment payment = payments.open(order.number().value(), order.total(), order.method());
    if (reader.status(order.number()) == OrderStatus.CANCELLED) {
      payments.closeOpen(order.number().value());
    }
    return payment;
  }
}
