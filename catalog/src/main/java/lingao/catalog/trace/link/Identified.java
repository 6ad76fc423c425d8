package lingao.catalog.trace.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;

/** What is known of things that are no batch of ours: single pieces, pallets, places. */
@ApplicationScoped
public class Identified {

  @Inject private EntityManager em;
  @Inject private Instance<SerialBatches> serials;

  /** The batch of one piece, if that piece was ever numbered. */
  public Optional<Lot> lotOf(Gtin gtin, Serial serial) {
    return serials.isResolvable() ? serials.get().lotOf(gtin, serial) : Optional.empty();
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
