package lingao.catalog.epcis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads all chains page by page, and notes what the check found. */
@ApplicationScoped
@Transactional
class ChainPages {

  /** Links; as many bodies lie in memory at once. */
  private static final int PAGE = 1000;

  private static final String LINKS =
      """
      select l.epc, l.position, l.head, e.hash, e.body, e.context
      from epcis_chain_link l join epcis_event e on e.id = l.event_id
      where (l.epc, l.position) > (?1, ?2)
      order by l.epc, l.position limit ?3
      """;

  /**
   * A chain that was walked without a break may have grown meanwhile, but its end is where its head
   * says.
   */
  private static final String NOTE =
      """
      update epcis_chain c set checked_at = ?2, broken_at = coalesce(x.broken,
        case when c.length < x.length or not exists (select from epcis_chain_link l
            where l.epc = c.epc and l.position = c.length and l.head = c.head)
          then least(c.length, x.length) end)
      from jsonb_to_recordset(cast(?1 as jsonb)) as x (epc text, length int, broken int)
      where c.epc = x.epc
      """;

  private static final String NOTE_EMPTY =
      """
      update epcis_chain c set checked_at = ?1, broken_at = 1
      where not exists (select from epcis_chain_link l where l.epc = c.epc)
      """;

  @Inject private EntityManager em;

  /** The links behind one; from the beginning, behind the empty text. */
  List<LinkRow> after(String epc, int position) {
    List<?> rows =
        em.createNativeQuery(LINKS)
            .setParameter(1, epc)
            .setParameter(2, position)
            .setParameter(3, PAGE)
            .getResultList();
    return rows.stream().map(row -> LinkRow.of((Object[]) row)).toList();
  }

  void note(List<ChainWalk.Walked> walked, Instant at) {
    if (walked.isEmpty()) {
      return;
    }
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    walked.forEach(
        chain ->
            rows.addObject()
                .put("epc", chain.epc())
                .put("length", chain.length())
                .put("broken", chain.broken().orElse(null)));
    em.createNativeQuery(NOTE)
        .setParameter(1, rows.toString())
        .setParameter(2, Timestamp.from(at))
        .executeUpdate();
  }

  /** A chain of which all links are gone is not met on the way. */
  void noteEmpty(Instant at) {
    em.createNativeQuery(NOTE_EMPTY).setParameter(1, Timestamp.from(at)).executeUpdate();
  }

  /** When a chain was last checked. */
  Optional<Instant> last() {
    Object last =
        em.createNativeQuery("select max(c.checked_at) from epcis_chain c").getSingleResult();
    return Optional.ofNullable(last).map(EventRows::time);
  }
}
