package lingao.catalog.recall;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.ShopTime;

/** Goods of which all batches that could be sold are called back. */
@ApplicationScoped
@Transactional(MANDATORY)
class RecalledStock {

  /**
   * Goods of which no batch is recorded are sold without, and those called back long ago are gone.
   */
  private static final String RECALLS =
      """
      select distinct r.recall
      from order_line l
      join sku s on s.code = l.sku
      join batch b on b.sku_id = s.id and b.expires_on >= ?2
      join batch_recall r on r.batch_id = b.id
      where l.order_number = ?1 and l.refunded_quantity < l.quantity
        and not exists (select 1 from order_batch ob
          where ob.order_number = l.order_number and ob.position = l.position)
        and not exists (select 1 from batch f
          where f.sku_id = s.id and f.produced_on <= ?2 and f.expires_on >= ?2
            and not exists (select 1 from batch_recall x where x.batch_id = f.id))
      order by r.recall
      """;

  @Inject private EntityManager em;
  @Inject private ShopTime time;

  /** The recalls that leave nothing from which some line of the order could be packed. */
  List<Long> recalls(OrderNumber order) {
    List<?> rows =
        em.createNativeQuery(RECALLS)
            .setParameter(1, order.value())
            .setParameter(2, Date.valueOf(time.today()))
            .getResultList();
    return rows.stream().map(row -> ((Number) row).longValue()).toList();
  }
}
