package lingao.storefront.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How often the page cache of this application has served, since it started. */
@ApplicationScoped
public class PageCacheStatistics {

  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /** Answers that were served from memory. */
  public long hits() {
    return hits.sum();
  }

  /** Answers that had to be rendered. */
  public long misses() {
    return misses.sum();
  }

  void hit() {
    hits.increment();
  }

  void missed() {
    misses.increment();
  }
}
