package lingao.catalog.search.synonym;

/** Somebody else has changed or removed the group meanwhile; nothing was written. */
public final class StaleSynonymGroup extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StaleSynonymGroup(long id) {
    super("the group of synonyms " + id + " was changed or removed meanwhile");
  }
}
