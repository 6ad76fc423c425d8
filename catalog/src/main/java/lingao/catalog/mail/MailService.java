package lingao.catalog.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lingao.catalog.shared.Email;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends mails. */
@ApplicationScoped
public class MailService {

  @Inject private MailStore store;

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /**
   * Puts a mail into the outbox, in the caller's transaction: it is sent if and when that commits,
   * and not at all if it does not. Does nothing when a mail with the same key is there already.
   *
   * @throws IllegalArgumentException when the template's subject names a value that is not there
   */
  @Transactional
  public void send(MailMessage message) {
    String language = message.languageCode();
    MailText text = MailText.of(message.template().text(language), message.values());
    store.add(message, new MailRenderer(language, home()).render(text));
  }

  /** Removes all mails to {@code recipient}, sent or not. */
  @Transactional
  public void forget(Email recipient) {
    store.removeTo(recipient);
  }

  private String home() {
    return publicUrl.replaceFirst("/$", "") + "/";
  }
}
