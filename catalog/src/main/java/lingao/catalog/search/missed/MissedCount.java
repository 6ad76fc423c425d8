package lingao.catalog.search.missed;

/**
 * How often a term was missed on this node since it was last written down.
 *
 * @param firstMs when first, milliseconds since 1970 UTC
 * @param lastMs when last
 */
record MissedCount(String term, long searches, long firstMs, long lastMs) {

  /** Both counts of the same term together. */
  MissedCount plus(MissedCount other) {
    return new MissedCount(
        term,
        searches + other.searches,
        Math.min(firstMs, other.firstMs),
        Math.max(lastMs, other.lastMs));
  }
}
