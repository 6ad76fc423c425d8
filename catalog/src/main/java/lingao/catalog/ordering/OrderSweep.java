package lingao.catalog.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;
import lingao.catalog.shared.ShopTime;

/**
 * What happens to orders when time passes: those not paid in time are called off, those received
 * for {@value #DAYS_TO_RETURN} days are done. Each order has its own transaction, which looks again
 * whether it is due: nodes that look at once do no harm, and an order that fails stops no other.
 */
@ApplicationScoped
class OrderSweep {

  /** Goods may be sent back without a reason for so long (消费者权益保护法, article 25). */
  static final int DAYS_TO_RETURN = 7;

  private static final Logger LOG = Logger.getLogger(OrderSweep.class.getName());
  private static final Duration PERIOD = Duration.ofSeconds(2);
  private static final Duration FORGETTING = Duration.ofHours(1);
  private static final int MOST = 50;
  private static final int KEY_DAYS = 30;

  @Inject private OrderStore store;
  @Inject private OrderMoves moves;
  @Inject private OrderKeys keys;
  @Inject private OrdersOfCustomer customers;
  @Inject private ShopTime time;
  @Inject private Schedule schedule;

  void begin(@Observes CatalogStarted event) {
    schedule.every(PERIOD, "the expiry of orders", this::expire);
    schedule.every(PERIOD, "the end of orders", this::finish);
    schedule.every(Duration.ofMinutes(1), FORGETTING, "forgetting of orders", this::forget);
  }

  private void expire() {
    Instant now = time.now();
    each(OrderStatus.TO_PAY, "pay_until", now, number -> moves.expire(number, now));
  }

  private void finish() {
    Instant limit = time.now().minus(Duration.ofDays(DAYS_TO_RETURN));
    each(OrderStatus.RECEIVED, "moved_at", limit, number -> moves.finish(number, limit));
  }

  private void forget() {
    int old = keys.sweep(KEY_DAYS);
    LOG.log(Level.FINE, "{0} old keys forgotten", old);
    customers.erase();
  }

  private void each(OrderStatus status, String column, Instant limit, Consumer<OrderNumber> move) {
    store.due(status, column, limit, MOST).forEach(number -> one(number, move));
  }

  private static void one(OrderNumber number, Consumer<OrderNumber> move) {
    try {
      move.accept(number);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "order " + number + " is due but could not be moved");
    }
  }
}
