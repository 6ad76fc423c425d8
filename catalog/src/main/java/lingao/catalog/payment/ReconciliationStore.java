package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.ShopTime;
import org.jspecify.annotations.Nullable;

/** The runs, and what this shop has to compare. */
@ApplicationScoped
class ReconciliationStore {

  /** A run that has not ended by then has died. */
  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /**
   * Begins a run, unless one goes on or began less than {@code pause} ago, on whatever node.
   *
   * @return its number
   */
  @Transactional
  OptionalLong begin(Duration pause) {
    Instant now = time.now();
    long id = Ids.next();
    em.createNativeQuery("select cast(pg_advisory_xact_lock(4, 17) as text)").getSingleResult();
    int begun =
        em.createNativeQuery(
                "insert into reconciliation_run (id, begun_at)"
                    + " select ?1, cast(?2 as timestamptz) where not exists"
                    + " (select 1 from reconciliation_run where begun_at > ?3"
                    + " or (ended_at is null and begun_at > ?4))")
            .setParameter(1, id)
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(now.minus(pause)))
            .setParameter(4, Timestamp.from(now.minus(LONGEST)))
            .executeUpdate();
    return begun == 1 ? OptionalLong.of(id) : OptionalLong.empty();
  }

  /**
   * Ends a run.
   *
   * @param problem none when it went to its end
   */
  @Transactional
  void end(long id, Comparison compared, @Nullable String problem) {
    em.createNativeQuery(
            "update reconciliation_run set ended_at = ?2, payments = ?3, refunds = ?4,"
                + " repaired = ?5, differences = ?6, problem = cast(?7 as text) where id = ?1")
        .setParameter(1, id)
        .setParameter(2, Timestamp.from(time.now()))
        .setParameter(3, compared.payments())
        .setParameter(4, compared.refunds())
        .setParameter(5, compared.repaired())
        .setParameter(6, compared.differences())
        .setParameter(7, problem)
        .executeUpdate();
  }

  /** What the payment service must know: names, with their orders' numbers. */
  @Transactional
  void eachKnown(Instant from, Instant until, BiConsumer<String, String> reader) {
    List<?> rows =
        em.createNativeQuery(
                "select intent, order_number from payment"
                    + " where intent is not null and opened_at between ?1 and ?2"
                    + " union all select gateway_id, order_number from refund"
                    + " where gateway_id is not null and wanted_at between ?1 and ?2")
            .setParameter(1, Timestamp.from(from))
            .setParameter(2, Timestamp.from(until))
            .getResultList();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> reader.accept((String) row[0], (String) row[1]));
  }

  /** The latest run. */
  @Transactional
  Optional<ReconciliationRun> last() {
    List<?> rows =
        em.createNativeQuery(
                "select begun_at, ended_at, payments, refunds, repaired, differences, problem"
                    + " from reconciliation_run order by begun_at desc limit 1")
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(ReconciliationStore::run).findFirst();
  }

  private static ReconciliationRun run(Object[] row) {
    return new ReconciliationRun(
        ((Timestamp) row[0]).toInstant(),
        Optional.ofNullable((Timestamp) row[1]).map(Timestamp::toInstant),
        (Integer) row[2],
        (Integer) row[3],
        (Integer) row[4],
        (Integer) row[5],
        Optional.ofNullable((String) row[6]));
  }

  /** Forgets runs and notices that nobody will ask for. */
  @Transactional
  void sweep(Instant before) {
    for (String sql :
        List.of(
            "delete from reconciliation_run where begun_at < ?1",
            "delete from gateway_event where received_at < ?1")) {
      em.createNativeQuery(sql).setParameter(1, Timestamp.from(before)).executeUpdate();
    }
  }
}
