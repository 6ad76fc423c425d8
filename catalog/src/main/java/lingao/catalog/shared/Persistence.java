package lingao.catalog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Gives all features the one entity manager of the catalog, by plain {@code @Inject}.
 *
 * <p>Payara looks the persistence unit up in the module on whose behalf a bean is first used. A
 * service first used by a web module would find none, since the unit belongs to the catalog. This
 * one is first used at start-up, on the catalog's behalf.
 */
@ApplicationScoped
public class Persistence {

  @PersistenceContext(unitName = "catalog")
  private EntityManager em;

  /** The entity manager of the running transaction. */
  @Produces
  EntityManager entityManager() {
    return em;
  }
}
