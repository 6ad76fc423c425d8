package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks the payment service to give money back. */
@ApplicationScoped
class Refunding {

  private static final Logger LOG = Logger.getLogger(Refunding.class.getName());

  /** After about a minute somebody should know. */
  private static final int TRIES_BEFORE_ALARM = 7;

  @Inject private RefundStore refunds;
  @Inject private PaymentGateway gateway;
  @Inject private RefundBookings bookings;
  @Inject private PaymentAlarms alarms;

  /** Asks for one, if one is due; whether one was. */
  boolean one() {
    Optional<RefundEntry> due = refunds.takeToAsk();
    due.ifPresent(this::ask);
    return due.isPresent();
  }

  private void ask(RefundEntry wish) {
    try {
      if (wish.intent().isEmpty()) {
        bookings.refused(wish.key(), "more_than_was_paid");
        return;
      }
      bookings.book(gateway.refund(wish.intent().get(), wish.amount(), wish.key()));
    } catch (PaymentRefused e) {
      bookings.refused(wish.key(), e.code());
    } catch (PaymentUnavailable e) {
      LOG.log(
          Level.INFO,
          "refund {0} is asked for later: {1}",
          new Object[] {wish.key(), e.getMessage()});
      refunds.postpone(wish.key(), Backoff.after(wish.tries()));
      if (wish.tries() >= TRIES_BEFORE_ALARM) {
        alarms.raise(AlarmKind.SERVICE_AWAY, "refunds", wish.order() + " " + wish.key());
      }
    }
  }
}
