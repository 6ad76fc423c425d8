package lingao.catalog.search.missed;

/** How the list of missed searches is ordered. */
public enum MissedOrder {
  /** The most frequent first. */
  SEARCHES("m.searches desc, m.term"),
  /** The latest first. */
  LAST_SEEN("m.lastSeen desc, m.term");

  private final String jpql;

  MissedOrder(String jpql) {
    this.jpql = jpql;
  }

  String jpql() {
    return jpql;
  }
}
