package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of subscriptions, as their owners see it. */
@ApplicationScoped
class SubscriptionStore {

  private static final String COLUMNS =
      """
      select cast(id as text), destination, cast(schedule as text), report_if_empty, epc_format,
        initial_record_time, created_at, last_notified_at, ended_at
      from epcis_subscription where query_id = ?1\
      """;

  /** It begins to read behind all that was captured already, unless an earlier time is wanted. */
  private static final String ADD =
      """
      insert into epcis_subscription (id, query_id, destination, secret, schedule, report_if_empty,
        epc_format, initial_record_time, created_at, seen_in, seen_id, next_at)
      values (cast(?1 as uuid), ?2, ?3, ?4, cast(?5 as jsonb), ?6, ?7, ?8, now(),
        case when ?9 then cast('3' as xid8) else pg_snapshot_xmin(pg_current_snapshot()) end, 0, ?10)
      """;

  @Inject private EntityManager em;

  /** Keeps a query for the caller's transaction: whether it is still there. */
  boolean lock(long query) {
    return !em.createNativeQuery("select 1 from epcis_query where id = ?1 for no key update")
        .setParameter(1, query)
        .getResultList()
        .isEmpty();
  }

  void add(UUID id, long query, NewSubscription wanted, Instant since, Instant first) {
    em.createNativeQuery(ADD)
        .setParameter(1, id.toString())
        .setParameter(2, query)
        .setParameter(3, wanted.destination())
        .setParameter(4, wanted.secret())
        .setParameter(5, wanted.schedule().map(ObjectNode::toString).orElse(null))
        .setParameter(6, wanted.reportIfEmpty())
        .setParameter(7, wanted.format().header())
        .setParameter(8, Timestamp.from(since))
        .setParameter(9, wanted.initialRecordTime().isPresent())
        .setParameter(10, Timestamp.from(first))
        .executeUpdate();
  }

  List<Subscription> of(long query) {
    return subscriptions(
        em.createNativeQuery(COLUMNS + " order by created_at, id").setParameter(1, query));
  }

  Optional<Subscription> find(long query, UUID id) {
    return subscriptions(
            em.createNativeQuery(COLUMNS + " and id = cast(?2 as uuid)")
                .setParameter(1, query)
                .setParameter(2, id.toString()))
        .stream()
        .findFirst();
  }

  boolean remove(long query, UUID id) {
    return em.createNativeQuery(
                "delete from epcis_subscription where query_id = ?1 and id = cast(?2 as uuid)")
            .setParameter(1, query)
            .setParameter(2, id.toString())
            .executeUpdate()
        == 1;
  }

  private static List<Subscription> subscriptions(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(SubscriptionStore::subscription).toList();
  }

  private static Subscription subscription(Object[] row) {
    return new Subscription(
        UUID.fromString((String) row[0]),
        (String) row[1],
        Optional.ofNullable((String) row[2]).map(ExactJson::read).map(ObjectNode.class::cast),
        (Boolean) row[3],
        EpcFormat.of((String) row[4]).orElseThrow(),
        time(row[5]).orElseThrow(),
        time(row[6]).orElseThrow(),
        time(row[7]),
        time(row[8]));
  }

  private static Optional<Instant> time(@Nullable Object column) {
    return Optional.ofNullable((Timestamp) column).map(Timestamp::toInstant);
  }
}
