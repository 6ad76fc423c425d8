package lingao.catalog.aftersale;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.Json;
import org.jspecify.annotations.Nullable;

/** Writes cases, the order's row being locked: so nobody else counts its pieces. */
@ApplicationScoped
@Transactional(MANDATORY)
class ReturnStore {

  /** Food that keeps no longer than this is fresh, days. */
  private static final int FRESH_DAYS = 30;

  private static final TypeReference<List<LineState>> STATES = new TypeReference<>() {};

  @Inject private EntityManager em;

  /**
   * What decides on a line of an order.
   *
   * @param fresh carried cold, or food that keeps for a short time
   * @param claimed pieces that open cases ask for
   */
  record LineState(int position, boolean fresh, int claimed) {}

  @Transactional
  List<LineState> states(OrderNumber order) {
    Object document =
        em.createNativeQuery(
                "select cast(coalesce(jsonb_agg(jsonb_build_object('position', l.position,"
                    + " 'fresh', l.temperature <> 'AMBIENT' or coalesce(p.shelf_life_days <= ?2,"
                    + " false), 'claimed', (select coalesce(sum(r.quantity), 0) from return_line r"
                    + " join return_case c on c.number = r.case_number where r.order_number ="
                    + " l.order_number and r.position = l.position and c.status in ('REQUESTED',"
                    + " 'APPROVED'))) order by l.position), '[]') as text) from order_line l"
                    + " left join product p on p.slug = l.product where l.order_number = ?1")
            .setParameter(1, order.value())
            .setParameter(2, FRESH_DAYS)
            .getSingleResult();
    return Json.fromColumn(document, STATES);
  }

  /** Writes a new case with its lines. */
  ReturnNumber insert(OrderNumber order, ReturnRequest request, Instant at) {
    ReturnNumber number = new ReturnNumber(order, ordinal(order));
    em.createNativeQuery(
            "insert into return_case (number, order_number, ordinal, request_key, status, reason,"
                + " words, requested_at, moved_at)"
                + " values (?1, ?2, ?3, ?4, 'REQUESTED', ?5, cast(?6 as text), ?7, ?7)")
        .setParameter(1, number.value())
        .setParameter(2, order.value())
        .setParameter(3, number.ordinal())
        .setParameter(4, request.key())
        .setParameter(5, request.reason().name())
        .setParameter(6, request.words().orElse(null))
        .setParameter(7, Timestamp.from(at))
        .executeUpdate();
    em.createNativeQuery(
            "insert into return_line (case_number, order_number, position, quantity)"
                + " select ?1, ?2, x.position, x.quantity"
                + " from jsonb_to_recordset(cast(?3 as jsonb)) as x(position int, quantity int)")
        .setParameter(1, number.value())
        .setParameter(2, order.value())
        .setParameter(3, Json.toColumn(request.pieces()).toString())
        .executeUpdate();
    return number;
  }

  private int ordinal(OrderNumber order) {
    Number last =
        (Number)
            em.createNativeQuery(
                    "select coalesce(max(ordinal), 0) from return_case where order_number = ?1")
                .setParameter(1, order.value())
                .getSingleResult();
    return last.intValue() + 1;
  }

  /** Notes a step. */
  void move(ReturnNumber number, ReturnStatus to, Instant at) {
    em.createNativeQuery(
            "update return_case set status = ?2, moved_at = ?3, refunded_at = case when ?2 ="
                + " 'REFUNDED' then cast(?3 as timestamptz) end where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, to.name())
        .setParameter(3, Timestamp.from(at))
        .executeUpdate();
  }

  /** Notes what the office decided. */
  void decide(
      ReturnNumber number, @Nullable String answer, boolean goodsBack, String who, Instant at) {
    em.createNativeQuery(
            "update return_case set answer = coalesce(cast(?2 as text), answer), goods_back = ?3,"
                + " decided_by = ?4, decided_at = ?5 where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, answer)
        .setParameter(3, goodsBack)
        .setParameter(4, who)
        .setParameter(5, Timestamp.from(at))
        .executeUpdate();
  }

  /** Notes that the goods are back, and which of them can be sold. */
  void goodsBack(ReturnNumber number, List<Integer> sellable, Instant at) {
    em.createNativeQuery(
            "with noted as (update return_case set goods_at = ?2 where number = ?1)"
                + " update return_line l set sellable = l.position in"
                + " (select cast(x as int) from jsonb_array_elements_text(cast(?3 as jsonb)) x)"
                + " where l.case_number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, Json.toColumn(sellable).toString())
        .executeUpdate();
  }

  /**
   * An amount of a line.
   *
   * @param fen what its pieces come to
   */
  record LineAmount(int position, long fen) {}

  /** Notes what is given back. */
  void amounts(ReturnNumber number, List<LineAmount> lines, long freight, long amount) {
    em.createNativeQuery(
            "update return_line l set amount_fen = x.fen"
                + " from jsonb_to_recordset(cast(?2 as jsonb)) as x(position int, fen bigint)"
                + " where l.case_number = ?1 and l.position = x.position")
        .setParameter(1, number.value())
        .setParameter(2, Json.toColumn(lines).toString())
        .executeUpdate();
    em.createNativeQuery(
            "update return_case set amount_fen = ?2, freight_fen = ?3 where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, amount)
        .setParameter(3, freight)
        .executeUpdate();
  }

  /** Notes under which key the money was wished for. */
  void wished(ReturnNumber number, String key) {
    em.createNativeQuery(
            "update return_case set refund_key = ?2, refund_tries = refund_tries + 1,"
                + " failure = null where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, key)
        .executeUpdate();
  }

  /** How often the money was wished for. */
  int tries(ReturnNumber number) {
    return ((Number)
            em.createNativeQuery("select refund_tries from return_case where number = ?1")
                .setParameter(1, number.value())
                .getSingleResult())
        .intValue();
  }

  /** Notes why the money could not be given back. */
  void failed(ReturnNumber number, String failure) {
    em.createNativeQuery("update return_case set failure = left(?2, 200) where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, failure.isBlank() ? "unknown" : failure)
        .executeUpdate();
  }
}
