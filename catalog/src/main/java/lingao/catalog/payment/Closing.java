package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Calls attempts off at the payment service. */
@ApplicationScoped
class Closing {

  private static final Logger LOG = Logger.getLogger(Closing.class.getName());

  /** How soon an intent that is just being paid is looked at again. */
  private static final Duration BUSY = Duration.ofSeconds(20);

  @Inject private PaymentStore payments;
  @Inject private PaymentGateway gateway;
  @Inject private Bookings bookings;

  /** Calls one off, if one is due; whether one was. */
  boolean one() {
    Optional<PaymentEntry> due = payments.takeToClose();
    due.ifPresent(this::close);
    return due.isPresent();
  }

  private void close(PaymentEntry entry) {
    try {
      bookings.book(cancel(intentOf(entry)));
    } catch (PaymentRefused e) {
      // Being paid this very moment: neither called off nor there yet.
      LOG.log(
          Level.INFO,
          "{0} cannot be called off now: {1}",
          new Object[] {entry.mark().order(), e.code()});
      payments.postpone(entry.mark(), BUSY);
    } catch (PaymentUnavailable e) {
      LOG.log(
          Level.INFO,
          "{0} is called off later: {1}",
          new Object[] {entry.mark().order(), e.getMessage()});
      payments.postpone(entry.mark(), Backoff.after(entry.tries()));
    }
  }

  /** The intent; asked for by its key if whoever opened it died before noting it. */
  private String intentOf(PaymentEntry entry) {
    return entry
        .intent()
        .orElseGet(
            () -> {
              GatewayIntent made = gateway.create(entry.mark(), entry.amount());
              payments.opened(entry.mark(), made);
              return made.id();
            });
  }

  /** What is paid or called off already is told as it stands. */
  private GatewayIntent cancel(String intent) {
    try {
      return gateway.cancel(intent);
    } catch (PaymentRefused e) {
      GatewayIntent told = gateway.intent(intent);
      if (told.status() == IntentStatus.SUCCEEDED || told.status() == IntentStatus.CANCELED) {
        return told;
      }
      throw e;
    }
  }
}
