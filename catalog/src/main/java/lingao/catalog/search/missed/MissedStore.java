package lingao.catalog.search.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import lingao.catalog.shared.Json;

/** The table of missed searches, in which the counts of all nodes add up. */
@ApplicationScoped
class MissedStore {

  /** The most terms that are kept; those seen longest ago go. */
  static final int MOST = 20_000;

  /** In the order of the terms, so that two nodes that write at once wait instead of deadlock. */
  private static final String ADD =
      """
      insert into missed_search as m (term, searches, first_seen, last_seen)
      select term, searches, to_timestamp("firstMs" / 1000.0), to_timestamp("lastMs" / 1000.0)
      from jsonb_to_recordset(cast(?1 as jsonb))
        as noted (term text, searches bigint, "firstMs" bigint, "lastMs" bigint)
      order by term
      on conflict (term) do update set
        searches = m.searches + excluded.searches,
        first_seen = least(m.first_seen, excluded.first_seen),
        last_seen = greatest(m.last_seen, excluded.last_seen)
      """;

  private static final String TRIM =
      "delete from missed_search where term in"
          + " (select term from missed_search order by last_seen desc, term offset ?1)";

  @Inject private EntityManager em;

  @Transactional
  void add(List<MissedCount> counts) {
    em.createNativeQuery(ADD).setParameter(1, Json.toColumn(counts).toString()).executeUpdate();
    em.createNativeQuery(TRIM).setParameter(1, MOST).executeUpdate();
  }

  @Transactional
  MissedPage page(MissedOrder order, int page) {
    long total =
        em.createQuery("select count(m) from MissedSearch m", Long.class).getSingleResult();
    List<MissedSearch> searches =
        em.createQuery(
                "select m from MissedSearch m order by " + order.jpql(), MissedSearchEntry.class)
            .setFirstResult((page - 1) * MissedPage.SIZE)
            .setMaxResults(MissedPage.SIZE)
            .getResultStream()
            .map(MissedSearchEntry::toRecord)
            .toList();
    return new MissedPage(total, searches);
  }

  @Transactional
  void remove(String term) {
    em.createNativeQuery("delete from missed_search where term = ?1")
        .setParameter(1, term)
        .executeUpdate();
  }

  @Transactional
  void removeAll() {
    em.createNativeQuery("delete from missed_search").executeUpdate();
  }
}
