package lingao.catalog.ordering;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Json;

/** Reads orders, each as one document. */
@ApplicationScoped
class OrderReader {

  private static final TypeReference<StoredOrder> ORDER = new TypeReference<>() {};

  private static final String DOCUMENT =
      """
      select cast(jsonb_build_object(
        'number', o.number, 'status', o.status, 'held', o.held, 'customer', o.customer,
        'language', o.language, 'name', o.contact_name, 'mobile', o.contact_mobile,
        'email', o.contact_email, 'delivery', o.delivery, 'stockPoint', o.stock_point,
        'earliest', o.earliest, 'latest', o.latest, 'readyAt', o.ready_at,
        'coldChain', o.cold_chain, 'method', o.payment_method, 'goodsFen', o.goods_fen,
        'freightFen', o.freight_fen, 'totalFen', o.total_fen, 'giftNote', o.gift_note,
        'invoice', o.invoice, 'placedAt', o.placed_at, 'payUntil', o.pay_until,
        'paidAt', o.paid_at,
        'lines', (select jsonb_agg(jsonb_build_object('position', l.position, 'sku', l.sku,
            'product', l.product, 'brand', l.brand, 'brandName', l.brand_name, 'name', l.name,
            'pack', l.pack, 'picture', l.picture, 'unitPriceFen', l.unit_price_fen,
            'quantity', l.quantity, 'discountFen', l.discount_fen, 'weightGrams', l.weight_grams,
            'temperature', l.temperature, 'refunded', l.refunded_quantity) order by l.position)
          from order_line l where l.order_number = o.number),
        'discounts', (select coalesce(jsonb_agg(jsonb_build_object('code', d.code,
            'label', d.label, 'fen', d.amount_fen) order by d.position), '[]')
          from order_discount d where d.order_number = o.number),
        'freight', (select coalesce(jsonb_agg(jsonb_build_object('code', '',
            'label', f.label, 'fen', f.amount_fen) order by f.position), '[]')
          from order_freight f where f.order_number = o.number),
        'events', %s) as text)
      from shop_order o
      """;

  private static final String EVENTS =
      """
      (select coalesce(jsonb_agg(jsonb_build_object('from', e.from_status, 'to', e.to_status,
        'reason', e.reason, 'who', e.who, 'at', e.at) order by e.id), '[]')
      from order_event e where e.order_number = o.number)
      """;

  private static final String WHOLE = DOCUMENT.formatted(EVENTS) + "where o.number = ?1";
  private static final String LISTED = DOCUMENT.formatted("cast('[]' as jsonb)");
  private static final String NEWEST =
      " order by o.placed_at desc, o.number limit " + OrderPage.SIZE + " offset ";

  @Inject private EntityManager em;

  @Transactional
  Optional<OrderView> order(OrderNumber number) {
    return views(em.createNativeQuery(WHOLE).setParameter(1, number.value())).stream().findFirst();
  }

  /** Where an order that is there stands. */
  @Transactional
  OrderStatus status(OrderNumber number) {
    return OrderStatus.valueOf(
        (String)
            em.createNativeQuery("select status from shop_order where number = ?1")
                .setParameter(1, number.value())
                .getSingleResult());
  }

  /** A page of a customer's orders. */
  @Transactional
  OrderPage ofCustomer(long customer, int page) {
    return page("o.customer = ?1", List.of(customer), page);
  }

  /**
   * A page of the orders of which {@code condition} holds.
   *
   * @param condition SQL about {@code o}, with parameters from {@code ?1}
   * @param page from 1
   */
  @Transactional
  OrderPage page(String condition, List<Object> parameters, int page) {
    String where = " where " + condition;
    Number total =
        (Number) query("select count(*) from shop_order o" + where, parameters).getSingleResult();
    String offset = Long.toString((Math.max(1L, page) - 1) * OrderPage.SIZE);
    return new OrderPage(
        total.longValue(), views(query(LISTED + where + NEWEST + offset, parameters)));
  }

  private Query query(String sql, List<Object> parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }

  private static List<OrderView> views(Query query) {
    List<?> documents = query.getResultList();
    return documents.stream()
        .map(document -> Json.fromColumn(document, ORDER))
        .map(StoredOrder::toView)
        .toList();
  }
}
