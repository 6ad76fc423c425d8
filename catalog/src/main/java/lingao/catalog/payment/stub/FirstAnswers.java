package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lingao.catalog.shared.Sha256;
import lingao.catalog.shared.ShopTime;

/**
 * Answers by idempotency key (Stripe, "Idempotent requests"): the first answer, good or declined,
 * is given again for a day; a call that was wrong was never begun and is not kept.
 */
@ApplicationScoped
class FirstAnswers {

  private static final Duration KEPT = Duration.ofDays(1);
  private static final int LONGEST = 255;

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /** The first answer to the call's key: kept, or now {@code made}. */
  @Transactional
  StubReply once(
      StubCall call, StubForm form, boolean server, String request, Supplier<StubAnswer> made) {
    String key = call.idempotencyKey().orElseThrow();
    if (key.isEmpty() || key.length() > LONGEST) {
      throw StubError.invalid("", "Idempotency keys may be at most 255 characters.", "");
    }
    // Customers choose keys too: theirs must never meet the shop's.
    String name = Sha256.hex((server ? "server " : "customer ") + key);
    if (!isAlone(name)) {
      throw StubError.keyInUse(key);
    }
    String digest = Sha256.hex(call.path() + " " + form.canonical());
    Optional<Kept> kept = kept(name);
    if (kept.isPresent() && !kept.get().digest.equals(digest)) {
      throw StubError.keyReused(key);
    }
    return kept.map(k -> new StubReply(k.status, k.body, request, true))
        .orElseGet(() -> keep(name, digest, made.get(), request));
  }

  private boolean isAlone(String name) {
    return (Boolean)
        em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 17))")
            .setParameter(1, name)
            .getSingleResult();
  }

  private Optional<Kept> kept(String name) {
    List<?> rows =
        em.createNativeQuery("select digest, status, body from stub_key where key = ?1")
            .setParameter(1, name)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Kept((String) row[0], (Integer) row[1], (String) row[2]))
        .findFirst();
  }

  private StubReply keep(String name, String digest, StubAnswer answer, String request) {
    String body = StubJson.pretty(answer.body());
    em.createNativeQuery(
            "insert into stub_key (key, digest, status, body, created_at)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, name)
        .setParameter(2, digest)
        .setParameter(3, answer.status())
        .setParameter(4, body)
        .setParameter(5, Timestamp.from(time.now()))
        .executeUpdate();
    return new StubReply(answer.status(), body, request, false);
  }

  /** Forgets what is older than a day. */
  @Transactional
  void sweep() {
    em.createNativeQuery("delete from stub_key where created_at < ?1")
        .setParameter(1, Timestamp.from(time.now().minus(KEPT)))
        .executeUpdate();
  }

  private record Kept(String digest, int status, String body) {}
}
