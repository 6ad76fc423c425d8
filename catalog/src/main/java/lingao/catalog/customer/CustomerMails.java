package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lingao.catalog.credential.Token;
import lingao.catalog.mail.MailMessage;
import lingao.catalog.mail.MailService;
import lingao.catalog.mail.MailTemplate;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.ShopTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What customers are told by mail about their account. */
@ApplicationScoped
class CustomerMails {

  @Inject private MailService mails;
  @Inject private ShopTime time;

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  void confirmRegistration(Email to, String name, Locale language, String token) {
    send(to, language, "confirm-registration", name, "/account/confirm?token=" + token, token);
  }

  /** At most once an hour. */
  void alreadyRegistered(Customer customer) {
    String hour = time.now().truncatedTo(ChronoUnit.HOURS).toString();
    customer
        .email()
        .ifPresent(to -> send(customer, to, "already-registered", "/account/forgot", hour));
  }

  void confirmEmail(Customer customer, Email to, String token) {
    send(customer, to, "confirm-email", "/account/email?token=" + token, token);
  }

  /** To an address that somebody else's account has. */
  void emailTaken(Email to, Locale language, String name) {
    String hour = time.now().truncatedTo(ChronoUnit.HOURS).toString();
    send(to, language, "email-taken", name, "/account/sign-in", to.canonical() + hour);
  }

  /** To the address that was in use before. */
  void emailChanged(Customer before, Email now) {
    before
        .email()
        .ifPresent(
            to ->
                mails.send(
                    new MailMessage(
                        to,
                        before.language(),
                        template("email-changed"),
                        Map.of("name", before.name(), "email", now.masked()),
                        "email-changed:" + Token.random())));
  }

  void resetPassword(Customer customer, Email to, String token) {
    send(customer, to, "reset-password", "/account/reset?token=" + token, token);
  }

  void passwordChanged(Customer customer) {
    customer
        .email()
        .ifPresent(to -> send(customer, to, "password-changed", "/account/forgot", Token.random()));
  }

  void deleted(Customer customer) {
    customer.email().ifPresent(to -> send(customer, to, "account-deleted", "/", Token.random()));
  }

  private void send(Customer customer, Email to, String template, String path, String about) {
    send(to, customer.language(), template, customer.name(), path, customer.id() + about);
  }

  private void send(
      Email to, Locale language, String template, String name, String path, String about) {
    Map<String, String> values = new HashMap<>();
    values.put("name", name);
    values.put("link", publicUrl.replaceFirst("/$", "") + path);
    values.put("hours", Integer.toString(LinkStore.EMAIL_HOURS));
    values.put("minutes", Integer.toString(LinkStore.PASSWORD_MINUTES));
    // The key is kept for long, and a token must not be: hence its hash.
    mails.send(
        new MailMessage(
            to, language, template(template), values, template + ":" + Token.hash(about)));
  }

  private static MailTemplate template(String name) {
    return new MailTemplate(CustomerMails.class, name);
  }
}
