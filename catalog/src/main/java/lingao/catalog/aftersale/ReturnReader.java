package lingao.catalog.aftersale;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.Json;

/** Reads cases, each as one document. */
@ApplicationScoped
@Transactional
class ReturnReader {

  private static final TypeReference<StoredReturn> CASE = new TypeReference<>() {};

  private static final String DOCUMENT =
      """
      select cast(jsonb_build_object(
        'order', c.order_number, 'ordinal', c.ordinal, 'status', c.status, 'reason', c.reason,
        'words', c.words, 'goodsBack', c.goods_back, 'answer', c.answer,
        'decidedBy', c.decided_by, 'requestedAt', c.requested_at, 'decidedAt', c.decided_at,
        'goodsAt', c.goods_at, 'refundedAt', c.refunded_at, 'failure', c.failure,
        'amountFen', c.amount_fen,
        'freightFen', case
          when c.amount_fen is not null then c.freight_fen
          when c.status in ('REFUSED', 'WITHDRAWN') then 0
          when exists (select 1 from order_line l
            left join return_line r on r.case_number = c.number and r.position = l.position
            where l.order_number = c.order_number
              and l.refunded_quantity + coalesce(r.quantity, 0) < l.quantity) then 0
          else o.freight_fen end,
        'lines', (select jsonb_agg(jsonb_build_object('position', r.position, 'sku', l.sku,
            'name', l.name, 'pack', l.pack, 'picture', l.picture, 'quantity', r.quantity,
            'amountFen', r.amount_fen, 'sellable', r.sellable,
            'paidFen', l.unit_price_fen * l.quantity - l.discount_fen, 'ordered', l.quantity,
            'refunded', l.refunded_quantity) order by r.position)
          from return_line r
          join order_line l on l.order_number = r.order_number and l.position = r.position
          where r.case_number = c.number),
        'pictures', (select coalesce(jsonb_agg(jsonb_build_object('key', p.key,
            'width', p.width, 'height', p.height) order by p.position), '[]')
          from return_picture p where p.case_number = c.number)) as text)
      from return_case c join shop_order o on o.number = c.order_number
      """;

  private static final String OPEN = "c.status in ('REQUESTED', 'APPROVED', 'REFUND_FAILED')";

  @Inject private EntityManager em;

  Optional<ReturnCase> find(ReturnNumber number) {
    return cases(
            em.createNativeQuery(DOCUMENT + "where c.number = ?1").setParameter(1, number.value()))
        .stream()
        .findFirst();
  }

  /** All of an order, the newest first. */
  List<ReturnCase> ofOrder(OrderNumber order) {
    return cases(
        em.createNativeQuery(DOCUMENT + "where c.order_number = ?1 order by c.ordinal desc")
            .setParameter(1, order.value()));
  }

  /** The case that a form's key made. */
  Optional<ReturnCase> ofKey(OrderNumber order, String key) {
    return cases(
            em.createNativeQuery(DOCUMENT + "where c.order_number = ?1 and c.request_key = ?2")
                .setParameter(1, order.value())
                .setParameter(2, key))
        .stream()
        .findFirst();
  }

  /** The case that a wish for money belongs to. */
  Optional<ReturnNumber> ofRefund(String key) {
    List<?> numbers =
        em.createNativeQuery("select number from return_case where refund_key = ?1")
            .setParameter(1, key)
            .getResultList();
    return numbers.stream().findFirst().flatMap(n -> ReturnNumber.of((String) n));
  }

  /** Those that wait for the office, the oldest first. */
  ReturnPage open(int page) {
    return page(OPEN, "c.requested_at, c.number", page);
  }

  /** All, the newest first. */
  ReturnPage all(int page) {
    return page("true", "c.requested_at desc, c.number", page);
  }

  private ReturnPage page(String condition, String order, int page) {
    Number total =
        (Number)
            em.createNativeQuery("select count(*) from return_case c where " + condition)
                .getSingleResult();
    String sql = DOCUMENT + "where " + condition + " order by " + order + " limit ?1 offset ?2";
    return new ReturnPage(
        total.longValue(),
        cases(
            em.createNativeQuery(sql)
                .setParameter(1, ReturnPage.SIZE)
                .setParameter(2, (Math.max(1L, page) - 1) * ReturnPage.SIZE)));
  }

  private static List<ReturnCase> cases(Query query) {
    List<?> documents = query.getResultList();
    return documents.stream().map(document -> Json.fromColumn(document, CASE).toCase()).toList();
  }
}
