package lingao.catalog.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Delivers what is due, one mail after another over one connection. For one thread. */
final class MailDelivery {

  private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
  private static final int MOST_ATTEMPTS = 10;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofHours(2);

  private final MailStore store;
  private final SmtpAddress server;

  MailDelivery(MailStore store, SmtpAddress server) {
    this.store = store;
    this.server = server;
  }

  /**
   * Delivers all that is due.
   *
   * @throws SmtpAway when the server can't be reached: nothing is lost, and no mail blamed
   */
  void deliverDue() throws SmtpAway {
    @Nullable SmtpConnection connection = null;
    try {
      for (Optional<WaitingMail> mail = store.claim(); mail.isPresent(); mail = store.claim()) {
        if (mail.get().old()) {
          store.failed(mail.get().id(), "not delivered in time");
          continue;
        }
        connection = connected(connection, mail.get());
        deliver(mail.get(), connection);
      }
    } finally {
      if (connection != null) {
        connection.close();
      }
    }
  }

  private SmtpConnection connected(@Nullable SmtpConnection connection, WaitingMail mail)
      throws SmtpAway {
    if (connection != null && connection.isOpen()) {
      return connection;
    }
    try {
      return SmtpConnection.open(server);
    } catch (SmtpAway e) {
      store.giveBack(mail.id(), String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private void deliver(WaitingMail mail, SmtpConnection connection) {
    try {
      connection.send(mail);
      store.sent(mail.id());
    } catch (MailRefused e) {
      refused(mail, e);
    }
  }

  /** One that breaks the connection each time is to blame too, and stands in nobody's way. */
  private void refused(WaitingMail mail, MailRefused e) {
    String reason = String.valueOf(e.getMessage());
    if (e.isForGood() || mail.attempts() >= MOST_ATTEMPTS) {
      store.failed(mail.id(), reason);
      LOG.warning(() -> "mail " + mail.id() + " can't be delivered, see /office/mails");
    } else {
      store.postpone(mail.id(), wait(mail.attempts()), reason);
    }
  }

  /** Twice as long after each attempt. */
  static Duration wait(int attempts) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }
}
