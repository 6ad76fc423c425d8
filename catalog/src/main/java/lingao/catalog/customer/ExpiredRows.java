package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Rows that count no more. */
@ApplicationScoped
class ExpiredRows {

  private static final List<String> TABLES =
      List.of("customer_session", "customer_link", "customer_registration");

  @Inject private EntityManager em;

  @Transactional
  void remove() {
    TABLES.forEach(table -> Rows.change(em, "delete from " + table + " where expires_at < now()"));
  }
}
