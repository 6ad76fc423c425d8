package lingao.catalog.search.elasticsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lingao.catalog.search.IndexReport.Refused;

/**
 * Products that Elasticsearch won't take. They are kept in the database, so that one of them never
 * stops the others, and none is forgotten.
 */
@ApplicationScoped
class RefusedProducts {

  private static final int MOST_SHOWN = 100;
  private static final int LONGEST_REASON = 500;

  @Inject private EntityManager em;

  private volatile boolean any = true;

  /** Notes products with the reasons why they were refused, by slug. */
  @Transactional
  public void add(Map<String, String> reasons) {
    reasons.forEach(
        (slug, reason) ->
            em.createNativeQuery(
                    "insert into search_refused (slug, reason, tries) values (?1, ?2, 1)"
                        + " on conflict (slug) do update set reason = excluded.reason,"
                        + " tries = search_refused.tries + 1, tried_at = now()")
                .setParameter(1, slug)
                .setParameter(2, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .executeUpdate());
    any = any || !reasons.isEmpty();
  }

  /** Forgets products, as they have been taken. Costs nothing while none is refused. */
  @Transactional
  public void remove(Collection<String> slugs) {
    if (any && !slugs.isEmpty()) {
      em.createNativeQuery("delete from search_refused where slug = any (cast(?1 as text[]))")
          .setParameter(1, "{" + String.join(",", slugs) + "}")
          .executeUpdate();
      count();
    }
  }

  /** How many there are. */
  @Transactional
  public long count() {
    long count =
        ((Number) em.createNativeQuery("select count(*) from search_refused").getSingleResult())
            .longValue();
    any = count > 0;
    return count;
  }

  /** The oldest of them. */
  @Transactional
  public List<Refused> oldest() {
    List<?> rows =
        em.createNativeQuery(
                "select slug, reason, tries, since from search_refused order by since, slug limit "
                    + MOST_SHOWN)
            .getResultList();
    return rows.stream().map(row -> refused((Object[]) row)).toList();
  }

  private static Refused refused(Object[] row) {
    return new Refused(
        (String) row[0], (String) row[1], ((Number) row[2]).intValue(), instant(row[3]));
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime time
        ? time.toInstant()
        : ((Timestamp) column).toInstant();
  }
}
