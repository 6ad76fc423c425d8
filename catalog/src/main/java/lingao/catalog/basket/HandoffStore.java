package lingao.catalog.basket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** The table of baskets that are on their way. Each call joins its caller's transaction. */
@Dependent
class HandoffStore {

  private static final String COPY =
      """
      insert into basket_line (basket, sku, name, quantity, seen_price_fen, added_at)
      select ?2, sku, name, quantity, seen_price_fen, added_at from basket_line where basket = ?1
      """;

  @Inject private EntityManager em;

  /** Copies lines into an empty basket, which can be taken for that long. */
  void open(String from, String copy, long seconds) {
    query(COPY, from, copy).executeUpdate();
    query(
            "insert into basket_handoff (basket, expires_at)"
                + " values (?1, now() + make_interval(secs => ?2))",
            copy,
            seconds)
        .executeUpdate();
  }

  boolean isOpen(String copy) {
    return !query("select 1 from basket_handoff where basket = ?1 and expires_at > now()", copy)
        .getResultList()
        .isEmpty();
  }

  /** Whether it was open until now: of two at once one is told so. */
  boolean close(String copy) {
    return query("delete from basket_handoff where basket = ?1 and expires_at > now()", copy)
            .executeUpdate()
        == 1;
  }

  /** Removes what nobody took in time. */
  void sweep() {
    query(
            "delete from basket b using basket_handoff h"
                + " where h.basket = b.id and h.expires_at < now()")
        .executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
