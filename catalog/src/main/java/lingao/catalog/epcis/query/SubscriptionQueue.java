package lingao.catalog.epcis.query;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The work on subscriptions. A reader follows finished transactions only: identifiers of events and
 * their record times are given before the commit, and what commits late would be passed over.
 */
@ApplicationScoped
class SubscriptionQueue {

  /** Events of one message. */
  static final int MOST = 200;

  /**
   * Those who take their messages come first: many who let one wait keep nobody waiting but
   * themselves. If a node dies on the way, another serves after two minutes.
   */
  private static final String CLAIM =
      """
      with due as (
        select s.id from epcis_subscription s
        where s.ended_at is null and s.next_at <= now()
          and (s.schedule is not null or exists (
            select from epcis_event e
            where (e.captured_in, e.id) > (s.seen_in, s.seen_id)
              and e.captured_in < pg_snapshot_xmin(pg_current_snapshot())))
        order by s.failures > 0, s.next_at limit 1 for update of s skip locked)
      update epcis_subscription s set next_at = now() + interval '2 minutes'
      from due, epcis_query q where s.id = due.id and q.id = s.query_id
      returning cast(s.id as text), s.destination, s.secret, cast(s.schedule as text),
        s.report_if_empty, s.epc_format, s.initial_record_time, cast(s.seen_in as text), s.seen_id,
        s.failures, q.name, q.brand, cast(q.query as text)
      """;

  private static final String SERVED =
      """
      update epcis_subscription set seen_in = cast(?2 as xid8), seen_id = ?3, next_at = ?4,
        failures = 0, failing_since = null,
        last_notified_at = case when ?5 then now() else last_notified_at end
      where id = cast(?1 as uuid)
      """;

  private static final String FAILED =
      """
      update epcis_subscription set failures = failures + 1,
        failing_since = coalesce(failing_since, now()), next_at = ?2,
        ended_at = case when failing_since < now() - interval '3 days' then now() end
      where id = cast(?1 as uuid)
      """;

  @Inject private EntityManager em;
  @Inject private EventReader reader;

  /** One that has to be served, for this node alone. */
  @Transactional(REQUIRES_NEW)
  Optional<DueSubscription> claim() {
    List<?> rows = em.createNativeQuery(CLAIM).getResultList();
    return rows.stream().findFirst().map(Object[].class::cast).map(DueSubscription::of);
  }

  /** What is new for it. */
  @Transactional(REQUIRES_NEW)
  NewEvents read(DueSubscription due) {
    String horizon =
        (String)
            em.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
                .getSingleResult();
    List<?> rows = reader.rows(EventStatement.following(due, horizon, MOST + 1));
    boolean more = rows.size() > MOST;
    List<Object[]> taken = rows.stream().limit(MOST).map(Object[].class::cast).toList();
    List<FoundEvent> events = taken.stream().map(FoundEvent::of).toList();
    if (!more) {
      return new NewEvents(events, horizon, 0, false);
    }
    Object[] last = taken.get(taken.size() - 1);
    return new NewEvents(
        events,
        (String) Objects.requireNonNull(last[7]),
        (Long) Objects.requireNonNull(last[0]),
        true);
  }

  /** The subscriber knows all up to there. */
  @Transactional(REQUIRES_NEW)
  void served(DueSubscription due, NewEvents read, boolean told, Instant next) {
    em.createNativeQuery(SERVED)
        .setParameter(1, due.id())
        .setParameter(2, read.seenIn())
        .setParameter(3, read.seenId())
        .setParameter(4, Timestamp.from(next))
        .setParameter(5, told)
        .executeUpdate();
  }

  /** Nobody took the message. */
  @Transactional(REQUIRES_NEW)
  void failed(DueSubscription due, Instant next) {
    em.createNativeQuery(FAILED)
        .setParameter(1, due.id())
        .setParameter(2, Timestamp.from(next))
        .executeUpdate();
  }
}
