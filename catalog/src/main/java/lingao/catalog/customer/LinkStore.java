package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.credential.Token;
import lingao.catalog.shared.Email;

/** Links that are mailed and work once. */
@ApplicationScoped
class LinkStore {

  /** How long a link to a new password works, as the mail says. */
  static final int PASSWORD_MINUTES = 60;

  /** How long a link that confirms an address works, as the mail says. */
  static final int EMAIL_HOURS = 24;

  @Inject private EntityManager em;

  /** A registration to be confirmed, as its token. */
  @Transactional
  String register(Email email, String name, Locale language, String passwordHash) {
    String token = Token.random();
    Rows.change(
        em,
        "insert into customer_registration (hash, email, name, language, password_hash, expires_at)"
            + " values (?1, ?2, ?3, ?4, ?5, now() + ?6 * interval '1 hour')",
        Token.hash(token),
        email.value(),
        name,
        language.getLanguage().equals("en") ? "en" : "zh",
        passwordHash,
        EMAIL_HOURS);
    return token;
  }

  @Transactional
  Optional<Registration> registration(String token) {
    return Rows.list(
            em,
            row ->
                new Registration(
                    new Email(row.text(0)),
                    row.text(1),
                    row.text(2).equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                    row.text(3)),
            "select email, name, language, password_hash from customer_registration"
                + " where hash = ?1 and expires_at > now()",
            Token.hash(token))
        .stream()
        .findFirst();
  }

  /** Uses a registration up, and with it all others of that address. Whether it was there. */
  @Transactional
  boolean use(String token, Registration registration) {
    boolean used =
        Rows.change(em, "delete from customer_registration where hash = ?1", Token.hash(token)) > 0;
    Rows.change(
        em,
        "delete from customer_registration where lower(email) = ?1",
        registration.email().canonical());
    return used;
  }

  /** A link to a new password, as its token. */
  @Transactional
  String toPassword(long customer) {
    String token = Token.random();
    Rows.change(
        em,
        "insert into customer_link (hash, customer, purpose, expires_at)"
            + " values (?1, ?2, 'PASSWORD', now() + ?3 * interval '1 minute')",
        Token.hash(token),
        customer,
        PASSWORD_MINUTES);
    return token;
  }

  /** A link that confirms an address, as its token. */
  @Transactional
  String toEmail(long customer, Email email) {
    String token = Token.random();
    Rows.change(
        em,
        "insert into customer_link (hash, customer, purpose, email, expires_at)"
            + " values (?1, ?2, 'EMAIL', ?3, now() + ?4 * interval '1 hour')",
        Token.hash(token),
        customer,
        email.value(),
        EMAIL_HOURS);
    return token;
  }

  /** Whose link to a new password that is. */
  @Transactional
  Optional<Long> passwordLink(String token) {
    return Rows.list(
            em,
            row -> row.number(0),
            "select customer, purpose from customer_link"
                + " where hash = ?1 and purpose = 'PASSWORD' and expires_at > now()",
            Token.hash(token))
        .stream()
        .findFirst();
  }

  /** The address that a link confirms. */
  @Transactional
  Optional<Wanted> emailLink(String token) {
    return Rows.list(
            em,
            row -> new Wanted(row.number(0), new Email(row.text(1))),
            "select customer, email from customer_link"
                + " where hash = ?1 and purpose = 'EMAIL' and expires_at > now()",
            Token.hash(token))
        .stream()
        .findFirst();
  }

  /** Whether the link was there; of two who use it at once, one succeeds. */
  @Transactional
  boolean use(String token) {
    return Rows.change(em, "delete from customer_link where hash = ?1", Token.hash(token)) > 0;
  }

  @Transactional
  void removeAll(long customer) {
    Rows.change(em, "delete from customer_link where customer = ?1", customer);
  }

  /** An address that a customer wants to have. */
  record Wanted(long customer, Email email) {}
}
