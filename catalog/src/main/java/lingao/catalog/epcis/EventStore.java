package lingao.catalog.epcis;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.Slug;

/** Writes events: a handful of statements for a whole document. */
@ApplicationScoped
@Transactional(MANDATORY)
class EventStore {

  /** In the order of their names, so that two captures of the same events don't deadlock. */
  private static final String INSERT =
      """
      insert into epcis_event (id, event_id, hash, brand, job, type, event_time, record_time,
        action, biz_step, disposition, read_point, biz_location, transformation_id,
        error_declared_at, error_reason, body, context)
      select x.*
      from jsonb_to_recordset(cast(?1 as jsonb)) as x (id bigint, event_id text, hash text,
        brand text, job uuid, type text, event_time timestamptz, record_time timestamptz,
        action text, biz_step text, disposition text, read_point text, biz_location text,
        transformation_id text, error_declared_at timestamptz, error_reason text, body text,
        context text)
      order by x.event_id, x.hash
      on conflict do nothing
      returning id
      """;

  private static final String INSERT_EPCS =
      """
      insert into epcis_event_epc (event_id, role, epc, class, linked)
      select x.*
      from jsonb_to_recordset(cast(?1 as jsonb))
        as x (event_id bigint, role text, epc text, class boolean, linked boolean)
      """;

  /**
   * An event is wrong when its brand or the office declares it so, which may come before the event.
   * Then nothing passes through it.
   */
  private static final String MARK_WRONG =
      """
      with declared as materialized (
        select e.id from epcis_event e
        where e.event_id in (select jsonb_array_elements_text(cast(?1 as jsonb)))
          and e.error_declared_at is null and not e.wrong
          and exists (select from epcis_event d
            where d.event_id = e.event_id and d.error_declared_at is not null
              and (d.brand is null or d.brand = e.brand))
        order by e.id for no key update
      ), marked as (
        update epcis_event e set wrong = true from declared d where e.id = d.id returning e.id
      )
      update epcis_event_epc x set linked = false
      from marked m where x.event_id = m.id and x.linked
      """;

  /** Any constant: the advisory lock that is shared by all who store events. */
  private static final long STORING = 7_028_029L;

  private static final String HASHES =
      """
      select e.event_id, e.hash from epcis_event e
      where e.event_id in (select jsonb_array_elements_text(cast(?1 as jsonb)))
        and e.error_declared_at is null
      """;

  private static final String OF_OTHERS =
      """
      select e.event_id from epcis_event e
      where e.event_id in (select jsonb_array_elements_text(cast(?1 as jsonb)))
        and e.error_declared_at is null and e.brand is distinct from cast(?2 as text)
      """;

  @Inject private EntityManager em;

  /**
   * An event and a declaration that it is wrong may be stored at once, neither seeing the other. So
   * who declares wrong what isn't there yet waits for all others who store, and they for it:
   * whoever comes second finds the first.
   */
  void awaitTurn(List<NewEvent> events) {
    List<NewEvent> declarations =
        events.stream().filter(event -> event.declaration().isPresent()).toList();
    boolean early =
        !declarations.isEmpty()
            && !hashes(declarations)
                .keySet()
                .containsAll(declarations.stream().map(NewEvent::eventId).toList());
    em.createNativeQuery(
            early
                ? "select 1 from pg_advisory_xact_lock(?1)"
                : "select 1 from pg_advisory_xact_lock_shared(?1)")
        .setParameter(1, STORING)
        .getSingleResult();
  }

  /** Stores those whose identity is new, and returns their identifiers. */
  Set<Long> insert(List<NewEvent> events, Optional<Slug> brand, Optional<UUID> job, Instant at) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode(events.size());
    events.forEach(event -> rows.add(EventColumns.of(event, brand, job, at)));
    Set<Long> stored = identifiers(rows);
    insertEpcs(events.stream().filter(event -> stored.contains(event.id())).toList());
    return stored;
  }

  private Set<Long> identifiers(ArrayNode rows) {
    List<?> ids = em.createNativeQuery(INSERT).setParameter(1, rows.toString()).getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
  }

  private void insertEpcs(List<NewEvent> events) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (NewEvent event : events) {
      for (EventEpc epc : event.epcs()) {
        rows.addObject()
            .put("event_id", event.id())
            .put("role", epc.role())
            .put("epc", epc.key().value())
            .put("class", epc.ofClass())
            .put("linked", epc.linked());
      }
    }
    em.createNativeQuery(INSERT_EPCS).setParameter(1, rows.toString()).executeUpdate();
  }

  /** Marks those that are declared wrong, by one of {@code events} or before. */
  void markWrong(List<NewEvent> events) {
    em.createNativeQuery(MARK_WRONG).setParameter(1, names(events)).executeUpdate();
  }

  /** The hashes' digits of the events that are stored under the eventIDs of {@code events}. */
  Map<String, String> hashes(List<NewEvent> events) {
    List<?> rows = em.createNativeQuery(HASHES).setParameter(1, names(events)).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Of their eventIDs those that name events of others than {@code brand}. */
  Set<String> ofOthers(List<NewEvent> declarations, Slug brand) {
    List<?> names =
        em.createNativeQuery(OF_OTHERS)
            .setParameter(1, names(declarations))
            .setParameter(2, brand.value())
            .getResultList();
    return names.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private static String names(List<NewEvent> events) {
    return Json.toColumn(events.stream().map(NewEvent::eventId).toList()).toString();
  }
}
