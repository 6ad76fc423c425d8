package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How many searches this node has answered since it started. */
@ApplicationScoped
public class SearchStatistics {

  private final LongAdder answered = new LongAdder();
  private final LongAdder degraded = new LongAdder();

  /** All searches that were answered. */
  public long answered() {
    return answered.sum();
  }

  /** Those of them that the database answered, as the search engine was away. */
  public long degraded() {
    return degraded.sum();
  }

  void count(boolean wasDegraded) {
    answered.increment();
    if (wasDegraded) {
      degraded.increment();
    }
  }
}
