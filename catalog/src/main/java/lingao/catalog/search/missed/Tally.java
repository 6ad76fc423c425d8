package lingao.catalog.search.missed;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts in memory until they are written down. Holds a bounded number of terms: a flood of others
 * is not counted.
 */
final class Tally {

  private final int most;
  private SortedMap<String, MissedCount> counts = new TreeMap<>();

  Tally(int most) {
    this.most = most;
  }

  synchronized void add(MissedCount count) {
    if (counts.size() < most || counts.containsKey(count.term())) {
      counts.merge(count.term(), count, MissedCount::plus);
    }
  }

  /** All counts, ordered by term, which are then no longer here. */
  synchronized List<MissedCount> drain() {
    List<MissedCount> drained = List.copyOf(counts.values());
    counts = new TreeMap<>();
    return drained;
  }

  synchronized void forget(String term) {
    counts.remove(term);
  }
}
