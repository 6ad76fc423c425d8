package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/** What the stub keeps in {@code stub_object}. */
@ApplicationScoped
class StubStore {

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /** Seconds since 1970, as Stripe counts. */
  long now() {
    return time.now().getEpochSecond();
  }

  /**
   * Keeps something new.
   *
   * @param parent the intent of a charge or refund, the type of an event
   */
  @Transactional
  void add(StubKind kind, String id, @Nullable String parent, Object body) {
    em.createNativeQuery(
            "insert into stub_object (id, kind, created, parent, body)"
                + " values (?1, ?2, ?3, cast(?4 as text), cast(?5 as jsonb))")
        .setParameter(1, id)
        .setParameter(2, kind.column())
        .setParameter(3, now())
        .setParameter(4, parent)
        .setParameter(5, StubJson.write(body))
        .executeUpdate();
  }

  /** Keeps a change of what was {@linkplain #lock locked}. */
  @Transactional
  void put(String id, Object body) {
    em.createNativeQuery(
            "update stub_object set body = cast(?2 as jsonb), due = null where id = ?1")
        .setParameter(1, id)
        .setParameter(2, StubJson.write(body))
        .executeUpdate();
  }

  /** It changes by itself after {@code wait}. */
  @Transactional
  void await(String id, Duration wait) {
    em.createNativeQuery("update stub_object set due = ?2 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, Timestamp.from(time.now().plus(wait)))
        .executeUpdate();
  }

  @Transactional
  <T> Optional<T> find(StubKind kind, String id, Class<T> type) {
    return one("", kind, id, type);
  }

  /** As it is, and nobody else changes it until the transaction ends. */
  @Transactional
  <T> Optional<T> lock(StubKind kind, String id, Class<T> type) {
    return one(" for update", kind, id, type);
  }

  private <T> Optional<T> one(String clause, StubKind kind, String id, Class<T> type) {
    Query query =
        em.createNativeQuery(
                "select cast(body as text) from stub_object where id = ?1 and kind = ?2" + clause)
            .setParameter(1, id)
            .setParameter(2, kind.column());
    return read(query, type).stream().findFirst();
  }

  /** What is asked for, newest first, and one more if there are more. */
  @Transactional
  <T> List<T> list(StubPage page, Class<T> type) {
    Query query = em.createNativeQuery(page.sql());
    for (int i = 0; i < page.parameters().size(); i++) {
      query.setParameter(i + 1, page.parameters().get(i));
    }
    return read(query, type);
  }

  /** A refund whose time has come; each node gets others. */
  @Transactional
  Optional<StubRefund> takeDue() {
    Instant now = time.now();
    Query query =
        em.createNativeQuery(
                "select cast(body as text) from stub_object where kind = 'refund' and due <= ?1"
                    + " order by due limit 1 for update skip locked")
            .setParameter(1, Timestamp.from(now));
    return read(query, StubRefund.class).stream().findFirst();
  }

  private static <T> List<T> read(Query query, Class<T> type) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> StubJson.read((String) row, type)).toList();
  }
}
