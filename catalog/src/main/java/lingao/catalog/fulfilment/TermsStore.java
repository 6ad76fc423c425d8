package lingao.catalog.fulfilment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The one row of the delivery terms, as the office reads and changes it. */
@ApplicationScoped
@Transactional(MANDATORY)
class TermsStore {

  private static final String CHANGE =
      "update delivery_terms set version = version + 1, cut_off = cast(?1 as time),"
          + " hall_minutes = ?2, days_kept = ?3 where version = ?4";

  @Inject private EntityManager em;
  @Inject private PromiseStore promises;

  DeliveryTermsVersion find() {
    Number version =
        (Number) em.createNativeQuery("select version from delivery_terms").getSingleResult();
    return new DeliveryTermsVersion(promises.terms(), version.intValue());
  }

  /**
   * Writes the terms.
   *
   * @throws StaleDeliveryTerms when somebody else has written them since {@code version}
   */
  void change(DeliveryTerms terms, int version) {
    int changed =
        em.createNativeQuery(CHANGE)
            .setParameter(1, terms.cutOff().toString())
            .setParameter(2, terms.hallMinutes())
            .setParameter(3, terms.daysKept())
            .setParameter(4, version)
            .executeUpdate();
    if (changed == 0) {
      throw new StaleDeliveryTerms();
    }
  }
}
