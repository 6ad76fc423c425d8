package lingao.catalog.recall;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.shared.Json;
import lingao.catalog.trace.TraceCode;

/** Reads whom a recall of some batches concerns. */
@ApplicationScoped
@Transactional
class ScopeReader {

  private static final TypeReference<RecallScope.Shelf> SHELF = new TypeReference<>() {};
  private static final TypeReference<Stored> STORED = new TypeReference<>() {};

  /** Orders whose buyer never had the goods are none of it once they are paid back. */
  static final String CONCERNED =
      """
      from order_batch ob join batch b on b.id = ob.batch_id
      join order_line l on l.order_number = ob.order_number and l.position = ob.position
      join shop_order o on o.number = ob.order_number
      where (o.status in ('PREPARING', 'SHIPPED', 'READY_FOR_PICKUP', 'RECEIVED', 'DONE')
          or o.status in ('REFUNDING', 'REFUNDED') and exists (select 1 from order_event e
            where e.order_number = o.number and e.to_status = 'RECEIVED'))
      """;

  private static final String SCOPE =
      """
      with concerned as (
        select o.number, o.status, o.held, o.delivery_place, o.contact_email,
          sum(l.quantity - l.refunded_quantity) as pieces,
          o.status in ('PREPARING', 'SHIPPED', 'READY_FOR_PICKUP') as stoppable
        %s and b.code = any(string_to_array(?1, ' '))
        group by o.number)
      select cast(jsonb_build_object('orders', (select coalesce(jsonb_agg(jsonb_build_object(
            'number', c.number, 'status', c.status, 'held', c.held, 'place', c.delivery_place,
            'pieces', c.pieces, 'hasEmail', c.contact_email is not null)
            order by c.stoppable desc, c.number desc), '[]')
          from (select * from concerned order by stoppable desc, number desc limit ?2) c),
        'orderCount', (select count(*) from concerned),
        'stoppable', (select count(*) from concerned where stoppable),
        'buyers', (select count(distinct lower(contact_email)) from concerned),
        'withoutMail', (select count(*) from concerned where contact_email is null)) as text)
      """
          .formatted(CONCERNED);

  private static final String SHELVES =
      """
      select distinct cast(jsonb_build_object('hall', h.name, 'shelf', sh.name, 'sku', s.name,
        'pieces', st.available) as text)
      from batch b join sku s on s.id = b.sku_id join product p on p.id = s.product_id
      join stock st on st.sku_id = s.id and st.available > 0
      join hall h on h.stock_point = st.point
      join hall_shelf_brand sb on sb.hall = h.slug and sb.brand_id = p.brand_id
      join hall_shelf sh on sh.hall = sb.hall and sh.code = sb.code
      where b.code = any(string_to_array(?1, ' ')) order by 1
      """;

  @Inject private EntityManager em;

  RecallScope scope(Collection<TraceCode> batches) {
    String codes = batches.stream().map(TraceCode::value).collect(Collectors.joining(" "));
    Object row =
        em.createNativeQuery(SCOPE)
            .setParameter(1, codes)
            .setParameter(2, RecallScope.MOST_ORDERS)
            .getSingleResult();
    List<?> shelves = em.createNativeQuery(SHELVES).setParameter(1, codes).getResultList();
    return Json.fromColumn(row, STORED)
        .scope(shelves.stream().map(shelf -> Json.fromColumn(shelf, SHELF)).toList());
  }

  /** A scope as the database writes it. */
  private record Stored(
      List<Order> orders, int orderCount, int stoppable, int buyers, int withoutMail) {

    RecallScope scope(List<RecallScope.Shelf> shelves) {
      return new RecallScope(
          orders.stream().map(Order::listed).toList(),
          orderCount,
          stoppable,
          buyers,
          withoutMail,
          shelves);
    }
  }

  /** An order as the database writes it. */
  private record Order(
      String number,
      OrderStatus status,
      boolean held,
      Optional<String> place,
      int pieces,
      boolean hasEmail) {

    RecallScope.Held listed() {
      return new RecallScope.Held(new OrderNumber(number), status, held, place, pieces, hasEmail);
    }
  }
}
