package lingao.catalog.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An open connection to the mail server. */
final class SmtpConnection implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(SmtpConnection.class.getName());
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final SmtpAddress address;
  private final Session session;
  private final Transport transport;

  private SmtpConnection(SmtpAddress address, Session session, Transport transport) {
    this.address = address;
    this.session = session;
    this.transport = transport;
  }

  static SmtpConnection open(SmtpAddress address) throws SmtpAway {
    try {
      Session session = Session.getInstance(address.properties());
      Transport transport = session.getTransport(address.protocol());
      transport.connect(
          address.host(),
          address.port(),
          address.user().orElse(null),
          address.password().orElse(null));
      return new SmtpConnection(address, session, transport);
    } catch (MessagingException e) {
      throw new SmtpAway(e);
    }
  }

  /** Hands a mail to the server. When this returns the server has taken it. */
  void send(WaitingMail mail) throws MailRefused {
    try {
      MimeMessage message = message(mail);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new MailRefused(e);
    }
  }

  boolean isOpen() {
    return transport.isConnected();
  }

  private MimeMessage message(WaitingMail mail)
      throws MessagingException, UnsupportedEncodingException {
    MimeMessage message =
        new MimeMessage(session) {
          // The same each time the same mail is tried, so that a second copy is known as one.
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<lingao-" + mail.id() + "@" + address.domain() + ">");
          }
        };
    message.setFrom(new InternetAddress(address.from(), name(mail), UTF_8));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value()));
    message.setSubject(mail.content().subject(), UTF_8);
    message.setSentDate(java.util.Date.from(Instant.now()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", mail.language());
    message.setContent(content(mail.content()));
    message.saveChanges();
    return message;
  }

  private static String name(WaitingMail mail) {
    return mail.language().equals("en") ? "Lingao Specialities" : "临高特产";
  }

  /** Readers take the last part that they can show (RFC 2046, 5.1.4). */
  private static MimeMultipart content(RenderedMail content) throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(content.plain(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(content.html(), UTF_8, "html");
    return new MimeMultipart("alternative", plain, html);
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "the mail server hung up", e);
    }
  }
}
