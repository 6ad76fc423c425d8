package lingao.catalog.dispatch;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import lingao.catalog.ordering.OrderNumber;

/** The row of an order, which is locked before anything that hangs on it is touched. */
@ApplicationScoped
@Transactional(MANDATORY)
class OrderRow {

  @Inject private EntityManager em;

  /** Nobody else moves the order until the transaction ends. */
  void lock(OrderNumber order) {
    em.createNativeQuery("select number from shop_order where number = ?1 for no key update")
        .setParameter(1, order.value())
        .getResultList();
  }
}
