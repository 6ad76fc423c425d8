package lingao.catalog.search.elasticsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Tells one database from another: an index that was built from a database that has since been
 * replaced counts its versions in vain.
 */
@ApplicationScoped
class CatalogIdentity {

  @Inject private EntityManager em;

  /** The moment of the first change, to the microsecond; {@code none} before that. */
  @Transactional
  public String read() {
    return em.createNativeQuery(
            "select coalesce(cast(min(at) as text), 'none') from"
                + " (select at from catalog_change order by version limit 1) as first")
        .getSingleResult()
        .toString();
  }
}
