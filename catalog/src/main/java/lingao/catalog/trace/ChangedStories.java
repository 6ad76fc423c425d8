package lingao.catalog.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EventsStored;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.shared.Json;

/**
 * Notes in the change log whose stories change with new events: the batches that these name, those
 * that lie on a pallet that they name, and those that were made from a lot that they name, over
 * however many lots between.
 */
@ApplicationScoped
class ChangedStories {

  /** More things than these are not looked for among what an event may have changed. */
  private static final int MOST = TraceGraph.MOST_NODES;

  /**
   * What lies in the named things or was made from them, and from that, as far as stories go back;
   * nearest first. What comes again at the same distance is dropped and the distance is bounded, so
   * that circles end.
   */
  private static final String TOLD_OF =
      """
      with recursive told (epc, depth) as (
        select epc collate "C", 0 from jsonb_array_elements_text(cast(?1 as jsonb)) as named (epc)
        union
        select next.epc collate "C", t.depth + 1
        from told t, lateral (
          select y.epc
          from epcis_event_epc x
          join epcis_event_epc y on y.event_id = x.event_id and y.linked
            and y.role = case x.role when 'parent' then 'child' else 'output' end
          where x.epc collate "C" = t.epc and x.linked and x.role in ('parent', 'input')
          offset 0
        ) next
        where t.depth < ?2
      ), first as materialized (select * from told where depth > 0 limit ?3)
      select distinct epc from first
      """;

  private static final String CODES =
      """
      select b.code
      from jsonb_to_recordset(cast(?1 as jsonb)) as k (gtin text, lot text)
      join sku s on s.gtin = k.gtin
      join batch b on b.sku_id = s.id and b.lot = k.lot
      order by b.code
      """;

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;

  void note(@Observes EventsStored stored) {
    Set<EpcKey> keys = new TreeSet<>(stored.keys());
    keys.addAll(toldOf(stored.keys()));
    changes.appendAll(ChangeType.BATCH, codes(keys));
  }

  private Set<EpcKey> toldOf(Set<EpcKey> keys) {
    List<?> found =
        em.createNativeQuery(TOLD_OF)
            .setParameter(1, Json.toColumn(keys.stream().map(EpcKey::value).toList()).toString())
            .setParameter(2, TraceGraph.MOST_LEVELS)
            .setParameter(3, MOST)
            .getResultList();
    return found.stream().map(epc -> new EpcKey((String) epc)).collect(Collectors.toSet());
  }

  private List<String> codes(Set<EpcKey> keys) {
    List<Map<String, String>> batches = keys.stream().flatMap(ChangedStories::batch).toList();
    if (batches.isEmpty()) {
      return List.of();
    }
    List<?> codes =
        em.createNativeQuery(CODES)
            .setParameter(1, Json.toColumn(batches).toString())
            .getResultList();
    return codes.stream().map(Object::toString).toList();
  }

  private static Stream<Map<String, String>> batch(EpcKey key) {
    return key.lot().stream()
        .map(lot -> Map.of("gtin", key.gtin().orElseThrow().value(), "lot", lot.value()));
  }
}
