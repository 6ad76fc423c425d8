package lingao.catalog.hall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.shared.Slug;

/** The experience halls. */
@ApplicationScoped
public class HallService {

  @Inject private EntityManager em;
  @Inject private Shelves shelves;
  @Inject private ChangeLog changes;

  /** All halls in their order; the county has two. */
  @Transactional
  public List<HallSummary> halls() {
    return em.createQuery("select h from Hall h order by h.position", Hall.class)
        .getResultStream()
        .map(Hall::toSummary)
        .toList();
  }

  /** The hall of that slug with its shelves, if there is one. Three SQL statements. */
  @Transactional
  public Optional<HallDetail> hall(Slug slug) {
    return Optional.ofNullable(em.find(Hall.class, slug.value()))
        .map(hall -> hall.toDetail(shelves.of(slug.value())));
  }

  /**
   * The shelf of each product of a brand that lies in a hall now, by product slug. One SQL
   * statement.
   *
   * @param hall slug
   * @param brand slug
   */
  @Transactional
  public Map<String, ShelfPlace> shelfPlaces(String hall, String brand) {
    return shelves.places(hall, brand);
  }

  /** Opens a hall. Its stock point and the brands on its shelves exist already. */
  @Transactional
  public void open(NewHall hall) {
    em.persist(new Hall(hall));
    em.flush();
    int position = 1;
    for (NewHall.NewShelf shelf : hall.shelves()) {
      shelves.add(hall.slug().value(), position++, shelf);
    }
    changes.append(ChangeType.HALL, hall.slug().value());
  }
}
