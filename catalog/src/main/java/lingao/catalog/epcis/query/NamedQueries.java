package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.StorableJson;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;

/** Queries under names. Each brand, and the office, has its own and sees no others. */
@ApplicationScoped
public class NamedQueries {

  /** The most queries of one owner. */
  public static final int MOST = 100;

  private static final int LONGEST = 16 * 1024;

  @Inject private QueryStore store;

  /**
   * Keeps a query.
   *
   * @param owner the brand; none for the office
   * @return whether it is kept; false when the owner has one of that name
   * @throws InvalidValue for a name that is none, a query that is too long, and the 101st
   * @throws QueryRefused when the query cannot be asked
   */
  @Transactional
  public boolean add(Optional<Slug> owner, String name, ObjectNode query) {
    if (!NamedQuery.isName(name)) {
      throw new InvalidValue("name", "1 to 80 letters, digits, points, hyphens, underscores");
    }
    if (query.toString().length() > LONGEST) {
      throw new InvalidValue("query", "at most " + LONGEST + " characters");
    }
    StorableJson.check("query", query);
    NamedQuery.parse(query);
    if (store.count(owner) >= MOST) {
      throw new InvalidValue("queries", "at most " + MOST);
    }
    return store.add(owner, name, query);
  }

  /** The owner's queries by name, those behind {@code after}. */
  @Transactional
  public List<NamedQuery> of(Optional<Slug> owner, String after, int limit) {
    return store.list(owner, after, limit);
  }

  /** One of the owner's. */
  @Transactional
  public Optional<NamedQuery> find(Optional<Slug> owner, String name) {
    return NamedQuery.isName(name) ? store.find(owner, name) : Optional.empty();
  }

  /** Forgets one with all its subscriptions; whether there was one. */
  @Transactional
  public boolean remove(Optional<Slug> owner, String name) {
    return NamedQuery.isName(name) && store.remove(owner, name);
  }
}
