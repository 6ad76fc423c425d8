package lingao.catalog.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lingao.catalog.epcis.hash.EventChain;
import lingao.catalog.shared.Json;

/** Reads events and chains. */
@ApplicationScoped
@Transactional
class EventQueries {

  private static final String OF_KEYS =
      "select "
          + EventRows.COLUMNS
          + " from epcis_event e where e.id in (select x.event_id from epcis_event_epc x"
          + " where x.epc collate \"C\" in"
          + " (select jsonb_array_elements_text(cast(?1 as jsonb)) collate \"C\"))"
          + " order by e.event_time, e.id limit ?2";

  private static final String BY_EVENT_ID =
      "select "
          + EventRows.COLUMNS
          + " from epcis_event e where e.event_id = ?1"
          + " order by e.error_declared_at is not null, e.id limit 1";

  private static final String NAMED =
      "select "
          + EventRows.COLUMNS
          + " from epcis_event e"
          + " where e.event_id in (select jsonb_array_elements_text(cast(?1 as jsonb)))";

  private static final String LINKS =
      "select l.position, l.head, "
          + EventRows.COLUMNS
          + " from epcis_chain_link l join epcis_event e on e.id = l.event_id"
          + " where l.epc = ?1 and l.position > ?2 order by l.position limit ?3";

  private static final String HEADS =
      "select c.epc, c.head, c.length, c.checked_at, c.broken_at from epcis_chain c ";

  @Inject private EntityManager em;

  List<StoredEvent> ofKeys(Collection<EpcKey> keys, int limit) {
    List<String> values = keys.stream().map(EpcKey::value).distinct().toList();
    return EventRows.events(
        em.createNativeQuery(OF_KEYS)
            .setParameter(1, Json.toColumn(values).toString())
            .setParameter(2, limit)
            .getResultList());
  }

  /** What is stored of {@code events}, in their order. */
  List<StoredEvent> same(List<NewEvent> events) {
    List<String> names = events.stream().map(NewEvent::eventId).distinct().toList();
    List<?> rows =
        em.createNativeQuery(NAMED)
            .setParameter(1, Json.toColumn(names).toString())
            .getResultList();
    Map<List<String>, StoredEvent> stored =
        EventRows.events(rows).stream()
            .collect(Collectors.toMap(StoredEvent::identity, Function.identity()));
    return events.stream().map(event -> stored.get(event.identity())).toList();
  }

  /** The event itself rather than a declaration. */
  Optional<StoredEvent> byEventId(String eventId) {
    List<?> rows = em.createNativeQuery(BY_EVENT_ID).setParameter(1, eventId).getResultList();
    return EventRows.events(rows).stream().findFirst();
  }

  Optional<ChainHead> head(EpcKey batch) {
    List<?> rows =
        em.createNativeQuery(HEADS + "where c.epc = ?1")
            .setParameter(1, batch.value())
            .getResultList();
    return heads(rows).stream().findFirst();
  }

  List<ChainHead> broken(int limit) {
    return heads(
        em.createNativeQuery(HEADS + "where c.broken_at is not null order by c.epc limit ?1")
            .setParameter(1, limit)
            .getResultList());
  }

  long countBroken() {
    Object count =
        em.createNativeQuery("select count(*) from epcis_chain c where c.broken_at is not null")
            .getSingleResult();
    return ((Number) count).longValue();
  }

  List<ChainLink> links(EpcKey batch, int after, int limit) {
    List<?> rows =
        em.createNativeQuery(LINKS)
            .setParameter(1, batch.value())
            .setParameter(2, after)
            .setParameter(3, limit)
            .getResultList();
    return rows.stream().map(row -> link((Object[]) row)).toList();
  }

  private static ChainLink link(Object[] row) {
    return new ChainLink(
        ((Number) row[0]).intValue(), new EventChain((String) row[1]), EventRows.event(row, 2));
  }

  private static List<ChainHead> heads(List<?> rows) {
    return rows.stream().map(row -> head((Object[]) row)).toList();
  }

  private static ChainHead head(Object[] row) {
    return new ChainHead(
        new EpcKey((String) row[0]),
        new EventChain((String) row[1]),
        ((Number) row[2]).intValue(),
        Optional.ofNullable(row[3]).map(EventRows::time),
        Optional.ofNullable(row[4]).map(at -> ((Number) at).intValue()));
  }
}
