package lingao.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.shared.Slug;

/** The categories, in two levels. */
@ApplicationScoped
public class CategoryService {

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;

  /** The first level in its order, each with its sub-categories. A few dozen in all. */
  @Transactional
  public List<Category> tree() {
    List<CategoryEntry> all =
        em.createQuery("select c from Category c order by c.position", CategoryEntry.class)
            .getResultList();
    return all.stream()
        .filter(entry -> entry.parent().isEmpty())
        .map(entry -> entry.toRecord(childrenOf(entry, all)))
        .toList();
  }

  /** Adds a first-level category with its sub-categories, at {@code position} (from 1). */
  @Transactional
  public void add(Category category, int position) {
    save(category, Optional.empty(), position);
    int child = 1;
    for (Category sub : category.children()) {
      save(sub, Optional.of(category.slug()), child++);
    }
  }

  private void save(Category category, Optional<String> parent, int position) {
    String slug = new Slug(category.slug()).value();
    em.persist(new CategoryEntry(slug, parent, position, category.name()));
    em.flush();
    changes.append(ChangeType.CATEGORY, slug);
  }

  private static List<Category> childrenOf(CategoryEntry parent, List<CategoryEntry> all) {
    return all.stream()
        .filter(entry -> entry.parent().equals(Optional.of(parent.slug())))
        .map(entry -> entry.toRecord(List.of()))
        .toList();
  }
}
