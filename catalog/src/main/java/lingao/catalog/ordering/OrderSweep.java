package lingao.catalog.ordering;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

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
  private static final long PERIOD_S = 2;
  private static final int MOST = 50;
  private static final int KEY_DAYS = 30;

  @Inject private OrderStore store;
  @Inject private OrderMoves moves;
  @Inject private OrderKeys keys;
  @Inject private OrdersOfCustomer customers;
  @Inject private ShopTime time;
  @Resource private ManagedScheduledExecutorService timer;

  private @Nullable ScheduledFuture<?> orders;
  private @Nullable ScheduledFuture<?> oldKeys;

  void begin(@Observes CatalogStarted event) {
    orders = timer.scheduleWithFixedDelay(this::look, PERIOD_S, PERIOD_S, TimeUnit.SECONDS);
    oldKeys = timer.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    stop(orders);
    stop(oldKeys);
  }

  private static void stop(@Nullable ScheduledFuture<?> task) {
    if (task != null) {
      task.cancel(false);
    }
  }

  private void look() {
    Instant now = time.now();
    each(OrderStatus.TO_PAY, "pay_until", now, number -> moves.expire(number, now));
    Instant limit = now.minus(Duration.ofDays(DAYS_TO_RETURN));
    each(OrderStatus.RECEIVED, "moved_at", limit, number -> moves.finish(number, limit));
  }

  private void forget() {
    try {
      int old = keys.sweep(KEY_DAYS);
      LOG.log(Level.FINE, "{0} old keys forgotten", old);
      customers.erase();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "what is old could not be forgotten yet", e);
    }
  }

  /** Never throws: a database that is away for a while must not end the schedule. */
  private void each(OrderStatus status, String column, Instant limit, Consumer<OrderNumber> move) {
    try {
      store.due(status, column, limit, MOST).forEach(number -> one(number, move));
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "orders that are due could not be read", e);
    }
  }

  private static void one(OrderNumber number, Consumer<OrderNumber> move) {
    try {
      move.accept(number);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "order " + number + " is due but could not be moved");
    }
  }
}
