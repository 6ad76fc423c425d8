package lingao.catalog.ordering;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.inventory.StockLine;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.Money;
import org.jspecify.annotations.Nullable;

/** Writes orders. Each call is one statement in the caller's transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
class OrderStore {

  private static final TypeReference<List<StockLine>> LINES = new TypeReference<>() {};

  private static final String INSERT =
      """
      with doc as materialized (select cast(?1 as jsonb) as d
      ), placed as (
        insert into shop_order (number, status, customer, language, contact_name, contact_mobile,
          contact_email, delivery, stock_point, payment_method, goods_fen, discount_fen, freight_fen,
          total_fen, gift_note, invoice, earliest, latest, ready_at, cold_chain, placed_at,
          pay_until, origin, moved_at)
        select o.number, 'TO_PAY', o.customer, o.language, o.contact_name, o.contact_mobile,
          o.contact_email, o.delivery, o.stock_point, o.payment_method, o.goods_fen, o.discount_fen,
          o.freight_fen, o.total_fen, o.gift_note, o.invoice, o.earliest, o.latest,
          o.ready_at, o.cold_chain, o.placed_at, o.pay_until, o.origin, o.placed_at
        from doc, jsonb_populate_record(cast(null as shop_order), d) o
        where o.origin is null
          or (select count(*) from shop_order u where u.origin = o.origin) < ?3
        on conflict (number) do nothing
        returning number, placed_at
      ), lines as (
        insert into order_line (order_number, position, sku, product, brand, brand_name, name, pack,
          picture, unit_price_fen, quantity, discount_fen, weight_grams, temperature)
        select p.number, l.position, l.sku, l.product, l.brand, l.brand_name, l.name, l.pack,
          l.picture, l.unit_price_fen, l.quantity, l.discount_fen, l.weight_grams, l.temperature
        from placed p, doc, jsonb_populate_recordset(cast(null as order_line), d -> 'lines') l
      ), discounts as (
        insert into order_discount (order_number, position, code, label, amount_fen)
        select p.number, x.position, x.code, x.label, x.amount_fen
        from placed p, doc, jsonb_populate_recordset(cast(null as order_discount), d -> 'discounts') x
      ), freight as (
        insert into order_freight (order_number, position, label, amount_fen)
        select p.number, f.position, f.label, f.amount_fen
        from placed p, doc, jsonb_populate_recordset(cast(null as order_freight), d -> 'freight') f
      )
      insert into order_event (order_number, to_status, reason, who, at)
      select number, 'TO_PAY', 'placed', ?2, placed_at from placed
      """;

  private static final String LOCK =
      """
      select o.status, o.held, o.total_fen, o.paid_intent, o.stock_point, o.delivery_kind,
        o.contact_email is not null as has_email,
        (select cast(coalesce(jsonb_agg(jsonb_build_object('sku', l.sku,
            'quantity', l.quantity - l.refunded_quantity)), '[]') as text)
          from order_line l
          where l.order_number = o.number and l.quantity > l.refunded_quantity) as lines
      from shop_order o where o.number = ?1
      """;

  private static final String LOCK_ONE = LOCK + " for no key update of o";

  private static final String MOVE =
      """
      with moved as (
        update shop_order set status = ?2, moved_at = ?6, origin = null,
          paid_at = case when ?2 = 'PAID' then ?6 else paid_at end
        where number = ?1
        returning number
      )
      insert into order_event (order_number, from_status, to_status, reason, who, at)
      select number, ?3, ?2, ?4, ?5, ?6 from moved
      """;

  @Inject private EntityManager em;

  /**
   * Whether it was written; not when an order has that number already, or {@link UnpaidOrders#MOST}
   * are unpaid from where it comes.
   */
  boolean insert(NewOrder order, String who) {
    return em.createNativeQuery(INSERT)
            .setParameter(1, Json.toColumn(order).toString())
            .setParameter(2, who)
            .setParameter(3, UnpaidOrders.MOST)
            .executeUpdate()
        == 1;
  }

  /** The order as it is now; nobody else moves it until the transaction ends. */
  Optional<LockedOrder> lock(OrderNumber number) {
    return first(number, em.createNativeQuery(LOCK_ONE).setParameter(1, number.value()));
  }

  /**
   * Locks an order that is due: of that status, not held, the time in {@code column} being past
   * {@code limit}. Nothing when it is none, or somebody has it just now.
   */
  Optional<LockedOrder> lockIf(
      OrderNumber number, OrderStatus status, String column, Instant limit) {
    String due = " and o.status = ?2 and not o.held and o." + column + " < ?3";
    return first(
        number,
        em.createNativeQuery(LOCK + due + " for no key update of o skip locked")
            .setParameter(1, number.value())
            .setParameter(2, status.name())
            .setParameter(3, Timestamp.from(limit)));
  }

  /** Numbers of orders that are due, at most {@code most}, those longest due first. */
  @Transactional
  List<OrderNumber> due(OrderStatus status, String column, Instant limit, int most) {
    List<?> numbers =
        em.createNativeQuery(
                "select o.number from shop_order o where o.status = ?1 and not o.held and o."
                    + column
                    + " < ?2 order by o."
                    + column
                    + " limit ?3")
            .setParameter(1, status.name())
            .setParameter(2, Timestamp.from(limit))
            .setParameter(3, most)
            .getResultList();
    return numbers.stream().map(number -> new OrderNumber((String) number)).toList();
  }

  void move(LockedOrder order, OrderStatus to, String reason, String who, Instant at) {
    em.createNativeQuery(MOVE)
        .setParameter(1, order.number().value())
        .setParameter(2, to.name())
        .setParameter(3, order.status().name())
        .setParameter(4, reason)
        .setParameter(5, who)
        .setParameter(6, Timestamp.from(at))
        .executeUpdate();
  }

  /** Notes something while the status stays. */
  void note(LockedOrder order, String reason, String who, Instant at) {
    em.createNativeQuery(
            "insert into order_event (order_number, from_status, to_status, reason, who, at)"
                + " values (?1, ?2, ?2, ?3, ?4, ?5)")
        .setParameter(1, order.number().value())
        .setParameter(2, order.status().name())
        .setParameter(3, reason)
        .setParameter(4, who)
        .setParameter(5, Timestamp.from(at))
        .executeUpdate();
  }

  /** By which attempt the order's money came. */
  void paidBy(OrderNumber number, String intent) {
    em.createNativeQuery("update shop_order set paid_intent = ?2 where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, intent)
        .executeUpdate();
  }

  void hold(OrderNumber number, boolean held) {
    em.createNativeQuery("update shop_order set held = ?2 where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, held)
        .executeUpdate();
  }

  private static Optional<LockedOrder> first(OrderNumber number, Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> locked(number, (Object[]) row)).findFirst();
  }

  private static LockedOrder locked(OrderNumber number, Object[] row) {
    return new LockedOrder(
        number,
        OrderStatus.valueOf((String) row[0]),
        (Boolean) row[1],
        new Money(((Number) row[2]).longValue()),
        Optional.ofNullable((@Nullable String) row[3]),
        (String) row[4],
        (String) row[5],
        (Boolean) row[6],
        Json.fromColumn(row[7], LINES));
  }
}
