package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.credential.Token;
import lingao.catalog.shared.Ids;

/** Who is signed in where. */
@ApplicationScoped
class SessionStore {

  /** The more go, the longest unused first. */
  private static final int MOST = 20;

  @Inject private EntityManager em;

  /** A new session, as its token. */
  @Transactional
  String begin(long customer, String device) {
    String token = Token.random();
    Rows.change(
        em,
        "insert into customer_session (id, hash, customer, device, expires_at)"
            + " values (?1, ?2, ?3, ?4, now() + interval '30 days')",
        Ids.next(),
        Token.hash(token),
        customer,
        device);
    Rows.change(
        em,
        "delete from customer_session where id in (select id from customer_session"
            + " where customer = ?1 order by seen_at desc, id desc offset ?2)",
        customer,
        MOST);
    return token;
  }

  /** Whose session that is. Notes about once an hour that it is used. */
  @Transactional
  Optional<Customer> customer(String token) {
    String hash = Token.hash(token);
    List<Found> found =
        Rows.list(
            em,
            row -> new Found(CustomerStore.customer(row), row.flag(5)),
            "select c.id, c.name, c.email, c.mobile, c.language,"
                + " s.seen_at < now() - interval '1 hour'"
                + " from customer_session s join customer c on c.id = s.customer"
                + " where s.hash = ?1 and s.expires_at > now()",
            hash);
    if (found.stream().anyMatch(Found::stale)) {
      Rows.change(em, "update customer_session set seen_at = now() where hash = ?1", hash);
    }
    return found.stream().map(Found::customer).findFirst();
  }

  @Transactional
  List<CustomerSession> list(long customer, String currentToken) {
    return Rows.list(
        em,
        row ->
            new CustomerSession(
                row.number(0), row.text(1), row.moment(2), row.moment(3), row.flag(4)),
        "select id, device, created_at, seen_at, hash = ?2 from customer_session"
            + " where customer = ?1 and expires_at > now() order by hash = ?2 desc, seen_at desc",
        customer,
        Token.hash(currentToken));
  }

  @Transactional
  void end(String token) {
    Rows.change(em, "delete from customer_session where hash = ?1", Token.hash(token));
  }

  @Transactional
  void end(long customer, long session) {
    Rows.change(
        em, "delete from customer_session where customer = ?1 and id = ?2", customer, session);
  }

  @Transactional
  void endOthers(long customer, String currentToken) {
    Rows.change(
        em,
        "delete from customer_session where customer = ?1 and hash <> ?2",
        customer,
        Token.hash(currentToken));
  }

  @Transactional
  void endAll(long customer) {
    Rows.change(em, "delete from customer_session where customer = ?1", customer);
  }

  private record Found(Customer customer, boolean stale) {}
}
