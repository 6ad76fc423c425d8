package lingao.catalog.packing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Json;
import lingao.catalog.trace.RecallNotice;
import lingao.catalog.trace.TraceCode;

/** The table of packed batches, in the caller's transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
class PackingStore {

  private static final TypeReference<Row> ROW = new TypeReference<>() {};

  /** {@code ?2} is today. */
  private static final String FIT =
      """
      from batch b join sku s on s.id = b.sku_id
      where s.code = l.sku and b.produced_on <= ?2 and b.expires_on >= ?2
        and not exists (select 1 from batch_recall r where r.batch_id = b.id)
      """;

  /**
   * A recall locks its batches, so those are passed over: who packs never waits for who recalls,
   * and the other way round nobody is missed.
   */
  private static final String ASSIGN =
      """
      insert into order_batch (order_number, position, batch_id, who, at)
      select l.order_number, l.position, f.id, ?3, ?4
      from order_line l cross join lateral (
        select b.id %s order by b.expires_on, b.produced_on, b.id limit 1
        for key share of b skip locked) f
      where l.order_number = ?1 and l.refunded_quantity < l.quantity
      on conflict (order_number, position) do nothing
      """
          .formatted(FIT);

  /** What was called back between the look and the lock. */
  private static final String TAKE_OUT =
      """
      delete from order_batch ob using batch_recall r
      where ob.order_number = ?1 and r.batch_id = ob.batch_id and ob.at = ?2
      """;

  private static final String TAKE =
      """
      insert into order_batch (order_number, position, batch_id, who, at)
      select l.order_number, l.position, f.id, ?3, ?4
      from order_line l cross join lateral (
        select b.id %s and b.code = ?6 for key share of b skip locked) f
      where l.order_number = ?1 and l.position = ?5
      on conflict (order_number, position) do update
        set batch_id = excluded.batch_id, who = excluded.who, at = excluded.at
      """
          .formatted(FIT);

  private static final String OF =
      """
      select cast(jsonb_build_object('position', ob.position, 'code', b.code, 'gtin', s.gtin,
        'lot', b.lot, 'expiresOn', b.expires_on) as text)
      from order_batch ob join batch b on b.id = ob.batch_id join sku s on s.id = b.sku_id
      where ob.order_number = ?1 order by ob.position
      """;

  private static final String CHOICES =
      """
      select cast(jsonb_build_object('position', l.position, 'code', f.code, 'gtin', f.gtin,
        'lot', f.lot, 'expiresOn', f.expires_on) as text)
      from order_line l cross join lateral (
        select b.code, s.gtin, b.lot, b.expires_on %s
        order by b.expires_on, b.produced_on, b.id limit 20) f
      where l.order_number = ?1
      order by l.position, f.expires_on, f.code
      """
          .formatted(FIT);

  @Inject private EntityManager em;

  /** Where the order stands; nobody else moves it until the transaction ends. */
  Optional<OrderStatus> lock(OrderNumber order) {
    List<?> rows =
        em.createNativeQuery("select status from shop_order where number = ?1 for no key update")
            .setParameter(1, order.value())
            .getResultList();
    return rows.stream().findFirst().map(row -> OrderStatus.valueOf((String) row));
  }

  /** Gives each line without a batch the one that expires first. */
  void assign(OrderNumber order, LocalDate today, String who, Instant at) {
    of(ASSIGN, order, today, who, at).executeUpdate();
  }

  /** Takes what {@link #assign} gave at that moment away again where it is called back. */
  boolean takeOut(OrderNumber order, Instant at) {
    return em.createNativeQuery(TAKE_OUT)
            .setParameter(1, order.value())
            .setParameter(2, Timestamp.from(at))
            .executeUpdate()
        > 0;
  }

  /** Gives a line that batch; false when it is not fit. */
  boolean take(
      OrderNumber order, int position, TraceCode code, LocalDate today, String who, Instant at) {
    return of(TAKE, order, today, who, at)
            .setParameter(5, position)
            .setParameter(6, code.value())
            .executeUpdate()
        == 1;
  }

  List<Row> of(OrderNumber order) {
    return rows(em.createNativeQuery(OF).setParameter(1, order.value()));
  }

  List<Row> choices(OrderNumber order, LocalDate today) {
    return rows(
        em.createNativeQuery(CHOICES)
            .setParameter(1, order.value())
            .setParameter(2, Date.valueOf(today)));
  }

  private Query of(String sql, OrderNumber order, LocalDate today, String who, Instant at) {
    return em.createNativeQuery(sql)
        .setParameter(1, order.value())
        .setParameter(2, Date.valueOf(today))
        .setParameter(3, who)
        .setParameter(4, Timestamp.from(at));
  }

  private static List<Row> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> Json.fromColumn(row, ROW)).toList();
  }

  /** A batch beside a line, as the database writes it. */
  record Row(int position, String code, String gtin, String lot, LocalDate expiresOn) {

    TraceCode traceCode() {
      return new TraceCode(code);
    }

    BatchChoice choice() {
      return new BatchChoice(position, traceCode(), new Lot(lot), expiresOn);
    }

    PackedBatch packed(Optional<RecallNotice> recall) {
      return new PackedBatch(
          position, traceCode(), new Gtin(gtin), new Lot(lot), expiresOn, recall);
    }
  }
}
