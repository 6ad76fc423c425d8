package lingao.catalog.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mail server did not take this one mail. */
final class MailRefused extends Exception {

  private static final long serialVersionUID = 1L;

  /** A reply of the server (RFC 5321, 4.2.1), at the start of what Jakarta Mail says. */
  private static final Pattern REPLY = Pattern.compile("^[45]\\d\\d[ -]");

  private final boolean forGood;

  MailRefused(Exception cause) {
    super(told(cause), cause);
    this.forGood = isReply(told(cause), '5');
  }

  /** Whether it makes no sense to try again. */
  boolean isForGood() {
    return forGood;
  }

  private static boolean isReply(String message, char kind) {
    return REPLY.matcher(message).find() && message.charAt(0) == kind;
  }

  /** What the server replied, if it did, else what went wrong. */
  private static String told(Exception cause) {
    @Nullable Exception e = cause;
    String told = String.valueOf(cause.getMessage());
    while (e != null) {
      String message = String.valueOf(e.getMessage()).strip();
      if (isReply(message, '4') || isReply(message, '5')) {
        return message;
      }
      e = e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
    return told;
  }
}
