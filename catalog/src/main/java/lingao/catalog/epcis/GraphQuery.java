package lingao.catalog.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Follows things through events, by one recursive query. */
@ApplicationScoped
@Transactional
class GraphQuery {

  /** Of {@link #WALK}; a graph with many cycles reaches it before its nodes are too many. */
  private static final int MOST_ROWS = 6 * TraceGraph.MOST_NODES;

  /** Things that passed through the events; an event may have tens of thousands. */
  private static final int MOST_PASSING = 2 * TraceGraph.MOST_EDGES;

  private static final String INTO = "'input', 'child'";
  private static final String OUT_OF = "'output', 'parent'";

  /**
   * Goes in turns from things to the events that they pass through, and from these to the things on
   * their other side: an event of a hundred inputs and a hundred outputs is two hundred steps and
   * not ten thousand. Events that tell parts of one transformation are one step more. What comes
   * again at the same distance is dropped, and the distance is bounded, so that cycles end. Rows
   * come by distance and are no longer made once they are enough. Then the things with their
   * distance, all that passed through the events, and whether there was more than enough.
   */
  private static final String WALK =
      """
      with recursive walk (epc, event, depth) as (
        select cast(?1 as text) collate "C", cast(null as bigint), 0
        union
        select next.epc, next.event, w.depth + 1
        from walk w, lateral (
          select cast(null as text) collate "C" as epc, x.event_id as event
          from epcis_event_epc x
          where w.event is null and x.epc collate "C" = w.epc and x.linked and x.role in (%1$s)
          union all
          select x.epc collate "C", null
          from epcis_event_epc x
          where x.event_id = w.event and x.linked and x.role in (%2$s)
          union all
          select null, other.id
          from (select * from epcis_event where id = w.event offset 0) e
          join epcis_event other on other.transformation_id = e.transformation_id
            and other.brand is not distinct from e.brand and other.id <> e.id
          where (select exists (select from epcis_event where transformation_id is not null))
        ) next
        where w.depth < ?2
      ), reached as materialized (select * from walk limit ?3),
      passed as materialized (
        select e.id, e.event_id, e.type,
          coalesce(coalesce(cast(e.brand as text), '') || ' ' || e.transformation_id,
            cast(e.id as text)) as passage
        from (select distinct event from reached where event is not null) r
        join epcis_event e on e.id = r.event
      ),
      passing as materialized (
        select x.epc, x.role, p.passage
        from passed p join epcis_event_epc x on x.event_id = p.id and x.linked
        limit ?4
      )
      select epc, min(depth) / 2, null, null, null, null from reached where event is null group by epc
      union all
      select null, null, null, event_id, type, passage from passed
      union all
      select epc, null, role, null, null, passage from passing
      union all
      select null, null, 'cut', null, null, null
      where (select count(*) from reached) >= ?3 or (select count(*) from passing) >= ?4
      """;

  @Inject private EntityManager em;

  TraceGraph forward(EpcKey from) {
    return walk(from, WALK.formatted(INTO, OUT_OF));
  }

  TraceGraph back(EpcKey from) {
    return walk(from, WALK.formatted(OUT_OF, INTO));
  }

  private TraceGraph walk(EpcKey from, String query) {
    List<?> rows =
        em.createNativeQuery(query)
            .setParameter(1, from.value())
            .setParameter(2, 2 * TraceGraph.MOST_LEVELS)
            .setParameter(3, MOST_ROWS)
            .setParameter(4, MOST_PASSING)
            .getResultList();
    GraphReader reader = new GraphReader();
    rows.forEach(row -> reader.add((Object[]) row));
    return reader.graph();
  }
}
