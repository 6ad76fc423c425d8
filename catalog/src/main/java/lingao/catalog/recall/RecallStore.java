package lingao.catalog.recall;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceCode;

/** Writes recalls, in the caller's transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
class RecallStore {

  private static final String BEGIN =
      """
      insert into recall (id, number, batch_id, state, reason, advice, contact, begun_at)
      select ?1, ?2, b.id, 'ACTIVE', cast(?4 as jsonb), cast(?5 as jsonb), cast(?6 as jsonb), ?7
      from batch b where b.code = ?3
      """;

  private static final String ADD =
      """
      insert into recall_batch (recall, batch_id, step, added_at)
      select ?1, b.id, ?3, ?4 from batch b where b.code = any(string_to_array(?2, ' '))
      on conflict (recall, batch_id) do nothing
      """;

  /** {@code ?2} is the step of which it is asked. */
  private static final String TO_STOP =
      """
      select distinct o.number from recall_batch rb
      join order_batch ob on ob.batch_id = rb.batch_id
      join order_line l on l.order_number = ob.order_number and l.position = ob.position
      join shop_order o on o.number = ob.order_number
      where rb.recall = ?1 and rb.step = ?2 and l.refunded_quantity < l.quantity
        and o.status in ('PREPARING', 'SHIPPED', 'READY_FOR_PICKUP')
      order by o.number
      """;

  private static final String STOPPED =
      """
      insert into recall_order (recall, order_number, stopped, at) values (?1, ?2, ?3, ?4)
      on conflict (recall, order_number) do update
        set stopped = recall_order.stopped or excluded.stopped
      """;

  /** Nobody stops or releases them meanwhile; whoever did before has come to an end. */
  private static final String LOCK_ORDERS =
      """
      select o.number from shop_order o join recall_order ro on ro.order_number = o.number
      where ro.recall = ?1 order by o.number for no key update of o
      """;

  /**
   * Of those that this recall concerns, which a recall has stopped, be it this or an earlier one,
   * and which hold nothing that another one calls back.
   */
  private static final String TO_RELEASE =
      """
      select ro.order_number from recall_order ro
      where ro.recall = ?1
        and exists (select 1 from recall_order s
          where s.order_number = ro.order_number and s.stopped)
        and not exists (
        select 1 from order_batch ob join recall_batch rb on rb.batch_id = ob.batch_id
        join recall r on r.id = rb.recall
        where ob.order_number = ro.order_number and r.state <> 'WITHDRAWN' and r.id <> ?1)
      order by ro.order_number
      """;

  @Inject private EntityManager em;

  /** A recall whose row is locked. */
  record Locked(long id, RecallState state, int version) {}

  /**
   * Locks batches until the transaction ends: who packs meanwhile passes them over.
   *
   * @return how many of them there are
   */
  int lockBatches(Collection<TraceCode> codes) {
    return em.createNativeQuery(
            "select id from batch where code = any(string_to_array(?1, ' '))"
                + " order by id for update")
        .setParameter(1, joined(codes))
        .getResultList()
        .size();
  }

  boolean isCalledBack(TraceCode code) {
    return !em.createNativeQuery(
            "select 1 from batch_recall r join batch b on b.id = r.batch_id where b.code = ?1"
                + " and r.state = 'ACTIVE'")
        .setParameter(1, code.value())
        .getResultList()
        .isEmpty();
  }

  long nextNumber() {
    Number next =
        (Number) em.createNativeQuery("select nextval('recall_number')").getSingleResult();
    return next.longValue();
  }

  long begin(RecallNumber number, TraceCode batch, RecallText text, Instant at) {
    long id = Ids.next();
    Query query = em.createNativeQuery(BEGIN).setParameter(1, id).setParameter(2, number.value());
    query.setParameter(3, batch.value());
    query.setParameter(4, json(text.reason())).setParameter(5, json(text.advice()));
    query.setParameter(6, json(text.contact())).setParameter(7, Timestamp.from(at)).executeUpdate();
    return id;
  }

  /** Adds batches that it does not hold yet; how many. */
  int add(long recall, Collection<TraceCode> batches, int step, Instant at) {
    return em.createNativeQuery(ADD)
        .setParameter(1, recall)
        .setParameter(2, joined(batches))
        .setParameter(3, step)
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }

  Optional<Locked> lock(RecallNumber number) {
    List<?> rows =
        em.createNativeQuery("select id, state, version from recall where number = ?1 for update")
            .setParameter(1, number.value())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Locked(
                    ((Number) row[0]).longValue(),
                    RecallState.valueOf((String) row[1]),
                    ((Number) row[2]).intValue()))
        .findFirst();
  }

  void rise(long recall) {
    em.createNativeQuery("update recall set version = version + 1 where id = ?1")
        .setParameter(1, recall)
        .executeUpdate();
  }

  void change(long recall, RecallText text) {
    em.createNativeQuery(
            "update recall set version = version + 1, reason = cast(?2 as jsonb),"
                + " advice = cast(?3 as jsonb), contact = cast(?4 as jsonb) where id = ?1")
        .setParameter(1, recall)
        .setParameter(2, json(text.reason()))
        .setParameter(3, json(text.advice()))
        .setParameter(4, json(text.contact()))
        .executeUpdate();
  }

  void close(long recall, RecallState state, LocalizedText reason, Instant at) {
    em.createNativeQuery(
            "update recall set version = version + 1, state = ?2,"
                + " closed_reason = cast(?3 as jsonb), closed_at = ?4 where id = ?1")
        .setParameter(1, recall)
        .setParameter(2, state.name())
        .setParameter(3, json(reason))
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }

  void note(long recall, RecallEvent event) {
    em.createNativeQuery(
            "insert into recall_event (recall, kind, note, who, at) values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, recall)
        .setParameter(2, event.kind().name())
        .setParameter(3, event.note())
        .setParameter(4, event.who())
        .setParameter(5, Timestamp.from(event.at()))
        .executeUpdate();
  }

  List<OrderNumber> toStop(long recall, int step) {
    return orders(em.createNativeQuery(TO_STOP).setParameter(1, recall).setParameter(2, step));
  }

  void stopped(long recall, OrderNumber order, boolean stopped, Instant at) {
    em.createNativeQuery(STOPPED)
        .setParameter(1, recall)
        .setParameter(2, order.value())
        .setParameter(3, stopped)
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }

  /** Locks the orders of a recall, so that it sees what others have done with them. */
  List<OrderNumber> toRelease(long recall) {
    em.createNativeQuery(LOCK_ORDERS).setParameter(1, recall).getResultList();
    return orders(em.createNativeQuery(TO_RELEASE).setParameter(1, recall));
  }

  List<TraceCode> batches(long recall) {
    List<?> rows =
        em.createNativeQuery(
                "select b.code from recall_batch rb join batch b on b.id = rb.batch_id"
                    + " where rb.recall = ?1 order by b.code")
            .setParameter(1, recall)
            .getResultList();
    return rows.stream().map(row -> new TraceCode((String) row)).toList();
  }

  /** Those that no recall calls back any longer. */
  List<TraceCode> free(Collection<TraceCode> codes) {
    List<?> rows =
        em.createNativeQuery(
                "select b.code from batch b where b.code = any(string_to_array(?1, ' '))"
                    + " and not exists (select 1 from batch_recall r where r.batch_id = b.id)"
                    + " order by b.code")
            .setParameter(1, joined(codes))
            .getResultList();
    return rows.stream().map(row -> new TraceCode((String) row)).toList();
  }

  /** Whether the order holds pieces that are called back and not paid back. */
  boolean holdsRecalled(OrderNumber order) {
    return !em.createNativeQuery(
            "select 1 from order_batch ob join order_line l on l.order_number = ob.order_number"
                + " and l.position = ob.position join batch_recall r on r.batch_id = ob.batch_id"
                + " where ob.order_number = ?1 and l.refunded_quantity < l.quantity")
        .setParameter(1, order.value())
        .getResultList()
        .isEmpty();
  }

  /** Whether a recall, and nothing else, has stopped the order. */
  boolean isStopped(OrderNumber order) {
    return !em.createNativeQuery("select 1 from recall_order where order_number = ?1 and stopped")
        .setParameter(1, order.value())
        .getResultList()
        .isEmpty();
  }

  /** No recall stops the order any longer. */
  void letGo(OrderNumber order) {
    em.createNativeQuery(
            "update recall_order set stopped = false where order_number = ?1 and stopped")
        .setParameter(1, order.value())
        .executeUpdate();
  }

  private static List<OrderNumber> orders(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> new OrderNumber((String) row)).toList();
  }

  private static String joined(Collection<TraceCode> codes) {
    return codes.stream().map(TraceCode::value).collect(Collectors.joining(" "));
  }

  private static String json(LocalizedText text) {
    return Json.toColumn(text).toString();
  }
}
