package lingao.catalog.epcis;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import lingao.catalog.epcis.hash.EventChain;

/** Writes the chains of batches. */
@ApplicationScoped
@Transactional(MANDATORY)
class ChainStore {

  /**
   * Makes or locks each chain, in the order of the batches: two captures of the same batch go one
   * after the other and never deadlock. A new one has a placeholder for its length, which nobody
   * sees.
   */
  private static final String LOCK =
      """
      insert into epcis_chain as c (epc, head, length)
      select x.epc, x.head, 1
      from jsonb_to_recordset(cast(?1 as jsonb)) as x (epc text, head text)
      order by x.epc collate "C"
      on conflict (epc) do update set length = c.length
      returning c.epc, c.head, case when c.xmax = 0 then 0 else c.length end
      """;

  private static final String APPEND =
      """
      with link as (
        select x.* from jsonb_to_recordset(cast(?1 as jsonb))
          as x (epc text, position int, event_id bigint, head text)
      ), linked as (
        insert into epcis_chain_link (epc, position, event_id, head) select * from link
      )
      update epcis_chain c set head = l.head, length = l.position
      from (select distinct on (epc) * from link order by epc, position desc) l
      where c.epc = l.epc
      """;

  @Inject private EntityManager em;

  /** Appends events, in their order, to the chains of all batches that they name. */
  void append(List<NewEvent> events) {
    SortedMap<EpcKey, List<NewEvent>> batches = new TreeMap<>();
    events.forEach(
        event ->
            event
                .batches()
                .forEach(b -> batches.computeIfAbsent(b, key -> new ArrayList<>()).add(event)));
    if (!batches.isEmpty()) {
      ArrayNode links = JsonNodeFactory.instance.arrayNode();
      Map<String, ChainEnd> ends = locked(batches);
      batches.forEach(
          (batch, added) ->
              Objects.requireNonNull(ends.get(batch.value()), "each chain is locked")
                  .append(added, links));
      em.createNativeQuery(APPEND).setParameter(1, links.toString()).executeUpdate();
    }
  }

  private Map<String, ChainEnd> locked(SortedMap<EpcKey, ?> batches) {
    ArrayNode starts = JsonNodeFactory.instance.arrayNode();
    batches
        .keySet()
        .forEach(b -> starts.addObject().put("epc", b.value()).put("head", start(b).head()));
    Map<String, ChainEnd> ends = new TreeMap<>();
    for (Object row :
        em.createNativeQuery(LOCK).setParameter(1, starts.toString()).getResultList()) {
      Object[] columns = (Object[]) row;
      String epc = (String) columns[0];
      ends.put(
          epc,
          new ChainEnd(epc, new EventChain((String) columns[1]), ((Number) columns[2]).intValue()));
    }
    return ends;
  }

  /** The chain of a batch without events. */
  static EventChain start(EpcKey batch) {
    return EventChain.start(batch.gtin().orElseThrow(), batch.lot().orElseThrow().value());
  }

  /** Where a chain goes on. */
  private static final class ChainEnd {

    private final String epc;
    private EventChain chain;
    private int length;

    ChainEnd(String epc, EventChain chain, int length) {
      this.epc = epc;
      this.chain = chain;
      this.length = length;
    }

    void append(List<NewEvent> events, ArrayNode links) {
      for (NewEvent event : events) {
        chain = chain.append(event.hash());
        length++;
        links
            .addObject()
            .put("epc", epc)
            .put("position", length)
            .put("event_id", event.id())
            .put("head", chain.head());
      }
    }
  }
}
