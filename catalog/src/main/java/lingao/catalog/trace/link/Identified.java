package lingao.catalog.trace.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Lot;
import lingao.catalog.trace.TraceCode;

/** What else a resolver asks about things: short answers to what a code says. */
@ApplicationScoped
public class Identified {

  @Inject private EntityManager em;

  /** The lot number of a batch, if there is such a batch. One SQL statement. */
  @Transactional
  public Optional<Lot> lot(TraceCode batch) {
    List<?> found =
        em.createNativeQuery("select lot from batch where code = ?1")
            .setParameter(1, batch.value())
            .getResultList();
    return found.stream().findFirst().map(lot -> new Lot((String) lot));
  }

  /** Whether any event was about {@code thing}, or took place there. One SQL statement. */
  @Transactional
  public boolean hasEvents(DigitalLink thing) {
    return (boolean)
        em.createNativeQuery(
                "select exists (select 1 from epcis_event_epc where epc collate \"C\" = ?1)"
                    + " or exists (select 1 from epcis_event where biz_location = ?1)")
            .setParameter(1, thing.path())
            .getSingleResult();
  }
}
