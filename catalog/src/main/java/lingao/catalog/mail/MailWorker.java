package lingao.catalog.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.shared.Schedule;
import lingao.catalog.shared.ShopTime;

/** Looks for mails to deliver, on each node; where no mail server is named it rests. */
@ApplicationScoped
class MailWorker {

  private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
  private static final Duration PERIOD = Duration.ofSeconds(1);
  private static final Duration SWEEP = Duration.ofHours(1);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  @Inject private MailStore store;
  @Inject private MailServer server;
  @Inject private ShopTime time;
  @Inject private Schedule schedule;

  private Duration pause = Duration.ZERO;
  private Instant resumes = Instant.EPOCH;

  void begin(@Observes CatalogStarted event) {
    schedule.every(Duration.ofMinutes(1), SWEEP, "the sweep of mails", store::sweep);
    server
        .address()
        .map(address -> new MailDelivery(store, address))
        .ifPresentOrElse(this::schedule, () -> LOG.info("no SMTP_URL: mails are kept"));
  }

  private void schedule(MailDelivery delivery) {
    schedule.every(PERIOD, "the delivery of mails", () -> deliver(delivery));
  }

  private void deliver(MailDelivery delivery) {
    if (time.now().isBefore(resumes)) {
      return;
    }
    try {
      delivery.deliverDue();
      pause = Duration.ZERO;
    } catch (SmtpAway e) {
      if (pause.isZero()) {
        LOG.log(Level.WARNING, "the mail server is away; mails wait: {0}", e.getMessage());
      }
      rest();
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "mails could not be looked for", e);
      rest();
    }
  }

  private void rest() {
    Duration next = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
    pause = next.compareTo(LONGEST_PAUSE) < 0 ? next : LONGEST_PAUSE;
    resumes = time.now().plus(pause);
  }
}
