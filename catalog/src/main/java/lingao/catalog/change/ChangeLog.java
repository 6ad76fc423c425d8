package lingao.catalog.change;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Json;

/**
 * The change log. Whoever changes public data appends here in the same transaction; readers follow
 * it by number and miss nothing.
 *
 * <p>A number is given under a lock that is held until the transaction ends. So numbers become
 * visible in their order, and a reader that has seen version N never finds a smaller one later.
 */
@ApplicationScoped
public class ChangeLog {

  /** The most changes that one call of {@link #since} returns. */
  public static final int LARGEST_PAGE = 1000;

  /** Any constant: the advisory lock under which versions are given. */
  private static final long LOCK = 0x4c494e47414fL;

  @Inject private EntityManager em;

  /**
   * Notes a change within the running transaction.
   *
   * @param slug of the thing that changed, 1 to 80 characters
   */
  @Transactional(MANDATORY)
  public void append(ChangeType type, String slug) {
    em.createNativeQuery(
            "with turn as materialized (select pg_advisory_xact_lock(?1))"
                + " insert into catalog_change (type, slug) select ?2, ?3 from turn")
        .setParameter(1, LOCK)
        .setParameter(2, type.slug())
        .setParameter(3, slug)
        .executeUpdate();
  }

  /** Notes the same change of several things, in their order, with one statement. */
  @Transactional(MANDATORY)
  public void appendAll(ChangeType type, List<String> slugs) {
    if (!slugs.isEmpty()) {
      em.createNativeQuery(
              "with turn as materialized (select pg_advisory_xact_lock(?1))"
                  + " insert into catalog_change (type, slug) select ?2, s.slug from turn,"
                  + " jsonb_array_elements_text(cast(?3 as jsonb)) with ordinality as s (slug, n)"
                  + " order by s.n")
          .setParameter(1, LOCK)
          .setParameter(2, type.slug())
          .setParameter(3, Json.toColumn(slugs).toString())
          .executeUpdate();
    }
  }

  /** The catalog version: the number of the last change, 0 before the first. */
  @Transactional
  public long version() {
    Number last =
        (Number)
            em.createNativeQuery("select coalesce(max(version), 0) from catalog_change")
                .getSingleResult();
    return last.longValue();
  }

  /**
   * Changes after {@code version}, in order, at most {@code limit} (1 to {@link #LARGEST_PAGE}).
   * Refuses a negative version or another limit with {@link InvalidValue}.
   */
  @Transactional
  public List<CatalogChange> since(long version, int limit) {
    if (version < 0) {
      throw new InvalidValue("since", "a version, from 0");
    }
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw new InvalidValue("limit", "from 1 to " + LARGEST_PAGE);
    }
    return em
        .createQuery(
            "select c from CatalogChangeEntry c where c.version > :version order by c.version",
            CatalogChangeEntry.class)
        .setParameter("version", version)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(CatalogChangeEntry::toRecord)
        .toList();
  }
}
