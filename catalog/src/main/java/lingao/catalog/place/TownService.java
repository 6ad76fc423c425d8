package lingao.catalog.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.shared.Slug;

/** The towns of the county. */
@ApplicationScoped
public class TownService {

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;

  /** All towns, in the county's own order. There are ten. */
  @Transactional
  public List<Town> towns() {
    return em
        .createQuery("select t from Town t order by t.position", TownEntry.class)
        .getResultList()
        .stream()
        .map(TownEntry::toRecord)
        .toList();
  }

  /**
   * Adds a town.
   *
   * @param position its place in the county's order, unique
   */
  @Transactional
  public void add(Town town, int position) {
    em.persist(
        new TownEntry(
            new Town(new Slug(town.slug()).value(), town.name(), town.latitude(), town.longitude()),
            position));
    changes.append(ChangeType.STATION, town.slug());
  }
}
