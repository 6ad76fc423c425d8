package lingao.catalog.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that the environment names, if it does. */
@ApplicationScoped
class MailServer {

  @Inject
  @ConfigProperty(name = "smtp.url")
  private Optional<String> url;

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** Where it is, and who the mails are from. */
  Optional<SmtpAddress> address() {
    return url.filter(text -> !text.isBlank())
        .map(text -> SmtpAddress.parse(text, "no-reply@" + URI.create(publicUrl).getHost()));
  }
}
