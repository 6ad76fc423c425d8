package lingao.catalog.search.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.InvalidValue;

/**
 * The list of synonyms. The office changes it; each change stands in the change log, with the
 * group's identifier for its slug.
 */
@ApplicationScoped
public class SynonymService {

  @Inject private EntityManager em;
  @Inject private ChangeLog changes;

  /** All groups, the oldest first, at most {@link SynonymGroup#MOST}. */
  @Transactional
  public List<SynonymGroup> all() {
    return em.createQuery("select g from SynonymGroup g order by g.id", SynonymEntry.class)
        .setMaxResults(SynonymGroup.MOST)
        .getResultStream()
        .map(SynonymEntry::toRecord)
        .toList();
  }

  /**
   * A page of the groups that have a word with {@code text} in it, whatever its case; of all groups
   * for a blank text.
   *
   * @param page from 1
   */
  @Transactional
  public SynonymPage page(String text, int page) {
    return new SynonymFinder(em).page(text, page);
  }

  /** The group with that identifier, if there is one. */
  @Transactional
  public Optional<SynonymGroup> group(long id) {
    return Optional.ofNullable(em.find(SynonymEntry.class, id)).map(SynonymEntry::toRecord);
  }

  /**
   * Adds a group. Refuses words that can be none, and more than {@link SynonymGroup#MOST} groups,
   * with {@link InvalidValue}.
   */
  @OfficeOnly
  @Transactional
  public SynonymGroup add(List<String> words) {
    long id = Ids.next();
    SynonymEntry entry = new SynonymEntry(id, SynonymWords.of(words));
    note(id);
    // Under the log's lock, so that two who add at once can't both be the last.
    Long groups =
        em.createQuery("select count(g) from SynonymGroup g", Long.class).getSingleResult();
    if (groups >= SynonymGroup.MOST) {
      throw new InvalidValue("groups", "at most " + SynonymGroup.MOST + " groups");
    }
    em.persist(entry);
    em.flush();
    return entry.toRecord();
  }

  /**
   * Puts other words in the place of a group's.
   *
   * @param version of the group that the words were made from
   * @throws StaleSynonymGroup if the group has another version by now, or is gone
   * @throws InvalidValue for words that can be no group
   */
  @OfficeOnly
  @Transactional
  public SynonymGroup replace(long id, List<String> words, int version) {
    SynonymWords checked = SynonymWords.of(words);
    SynonymEntry entry = em.find(SynonymEntry.class, id);
    if (entry == null || !entry.isAt(version)) {
      throw new StaleSynonymGroup(id);
    }
    entry.replace(checked);
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new StaleSynonymGroup(id);
    }
    note(id);
    return entry.toRecord();
  }

  /** Removes a group. False when it was gone already. */
  @OfficeOnly
  @Transactional
  public boolean remove(long id) {
    int removed =
        em.createQuery("delete from SynonymGroup g where g.id = :id")
            .setParameter("id", id)
            .executeUpdate();
    if (removed > 0) {
      note(id);
    }
    return removed > 0;
  }

  private void note(long id) {
    changes.append(ChangeType.SYNONYM, Long.toString(id));
  }
}
