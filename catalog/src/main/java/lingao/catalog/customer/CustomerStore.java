package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.Mobile;

/** The accounts. */
@ApplicationScoped
class CustomerStore {

  private static final String COLUMNS = "c.id, c.name, c.email, c.mobile, c.language, ";
  private static final String ACCOUNT = "select " + COLUMNS + "c.password_hash from customer c ";

  @Inject private EntityManager em;

  @Transactional
  Optional<Account> byName(SignInName name) {
    return name instanceof SignInName.ByEmail
        ? first(account("where lower(c.email) = ?1", name.canonical()))
        : first(account("where c.mobile = ?1", name.canonical()));
  }

  @Transactional
  Optional<Account> byId(long id) {
    return first(account("where c.id = ?1", id));
  }

  private List<Account> account(String where, Object parameter) {
    return Rows.list(
        em, row -> new Account(customer(row), row.text(5)), ACCOUNT + where, parameter);
  }

  /** The customer in the first five columns, {@code id, name, email, mobile, language}. */
  static Customer customer(Rows.Row row) {
    return new Customer(
        row.number(0),
        row.text(1),
        row.maybeText(2).map(Email::new),
        row.maybeText(3).map(Mobile::new),
        row.text(4).equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  /** The new account; nobody when mobile number or address belong to somebody. */
  @Transactional
  Optional<Customer> add(SignInName name, String greeting, Locale language, String passwordHash) {
    boolean byEmail = name instanceof SignInName.ByEmail;
    String contact =
        name instanceof SignInName.ByEmail email ? email.email().value() : name.canonical();
    long id = Ids.next();
    int added =
        Rows.change(
            em,
            "insert into customer (id, name, email, mobile, language, password_hash)"
                + " values (?1, ?2, cast(?3 as text), cast(?4 as text), ?5, ?6)"
                + " on conflict do nothing",
            id,
            greeting,
            byEmail ? contact : null,
            byEmail ? null : contact,
            code(language),
            passwordHash);
    return added == 0 ? Optional.empty() : byId(id).map(Account::customer);
  }

  @Transactional
  void rename(long id, String name) {
    Rows.change(em, "update customer set name = ?2 where id = ?1", id, name);
  }

  @Transactional
  void speak(long id, Locale language) {
    Rows.change(em, "update customer set language = ?2 where id = ?1", id, code(language));
  }

  /** Whether nobody else has the address. */
  @Transactional
  boolean changeEmail(long id, Email email) {
    return Rows.change(
            em,
            "update customer set email = ?2 where id = ?1 and not exists"
                + " (select 1 from customer o where lower(o.email) = ?3 and o.id <> ?1)",
            id,
            email.value(),
            email.canonical())
        > 0;
  }

  /** Whether nobody else has the number. */
  @Transactional
  boolean changeMobile(long id, Mobile mobile) {
    return Rows.change(
            em,
            "update customer set mobile = ?2 where id = ?1 and not exists"
                + " (select 1 from customer o where o.mobile = ?2 and o.id <> ?1)",
            id,
            mobile.value())
        > 0;
  }

  /** Whether another way to sign in is left without the number. */
  @Transactional
  boolean removeMobile(long id) {
    return Rows.change(
            em, "update customer set mobile = null where id = ?1 and email is not null", id)
        > 0;
  }

  @Transactional
  void changePassword(long id, String passwordHash) {
    Rows.change(em, "update customer set password_hash = ?2 where id = ?1", id, passwordHash);
  }

  @Transactional
  void remove(long id) {
    Rows.change(em, "delete from customer where id = ?1", id);
  }

  private static String code(Locale language) {
    return language.getLanguage().equals("en") ? "en" : "zh";
  }

  private static <T> Optional<T> first(List<T> rows) {
    return rows.stream().findFirst();
  }
}
