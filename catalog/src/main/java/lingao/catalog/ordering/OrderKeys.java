package lingao.catalog.ordering;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The table of idempotency keys. */
@ApplicationScoped
class OrderKeys {

  @Inject private EntityManager em;

  /**
   * Takes a key for an order, or tells which order has it. Who comes with a key that another
   * transaction is just using waits for its end.
   *
   * @throws KeyReused when it was used for another request
   */
  @Transactional(MANDATORY)
  Optional<OrderNumber> claim(OrderKey key, OrderNumber number) {
    int taken =
        em.createNativeQuery(
                "insert into order_key (hash, request, order_number) values (?1, ?2, ?3)"
                    + " on conflict (hash) do nothing")
            .setParameter(1, key.hash())
            .setParameter(2, key.request())
            .setParameter(3, number.value())
            .executeUpdate();
    return taken == 1 ? Optional.empty() : Optional.of(first(key));
  }

  /** Forgets keys that nobody repeats any more; how many. */
  @Transactional
  int sweep(int days) {
    return em.createNativeQuery(
            "delete from order_key where at < now() - make_interval(days => ?1)")
        .setParameter(1, days)
        .executeUpdate();
  }

  private OrderNumber first(OrderKey key) {
    Object[] row =
        (Object[])
            em.createNativeQuery("select request, order_number from order_key where hash = ?1")
                .setParameter(1, key.hash())
                .getSingleResult();
    if (!row[0].equals(key.request())) {
      throw new KeyReused();
    }
    return new OrderNumber((String) row[1]);
  }
}
