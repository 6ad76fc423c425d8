package lingao.catalog.trace;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Slug;

/** Batches whose journeys lie in the table of before. */
@ApplicationScoped
class LegacyBatches {

  private static final int PAGE = 50;

  /** Locked, so that no other node takes the same; done with, when their events are there too. */
  private static final String TAKE =
      """
      update batch b set legacy = false
      from sku s, product p, brand br
      where b.id in (
          select id from batch where legacy order by id limit ?1 for update skip locked)
        and s.id = b.sku_id and p.id = s.product_id and br.id = p.brand_id
      returning b.id, s.gtin, b.lot, b.quantity, br.slug
      """;

  @Inject private EntityManager em;
  @Inject private Recorder recorder;

  /** Translates a page of them, all or none, and returns how many it were. */
  @Transactional(REQUIRES_NEW)
  int translateSome() {
    List<?> rows = em.createNativeQuery(TAKE).setParameter(1, PAGE).getResultList();
    rows.forEach(row -> translate((Object[]) row));
    return rows.size();
  }

  private void translate(Object[] row) {
    List<NewStep> steps =
        em.createQuery(
                "select e from TraceEventEntry e where e.batchId = :batch order by e.position",
                TraceEventEntry.class)
            .setParameter("batch", ((Number) row[0]).longValue())
            .getResultStream()
            .map(TraceEventEntry::toStep)
            .toList();
    recorder.record(
        EpcKey.ofBatch(new Gtin((String) row[1]), new Lot((String) row[2])),
        ((Number) row[3]).intValue(),
        steps,
        new Slug((String) row[4]));
  }
}
