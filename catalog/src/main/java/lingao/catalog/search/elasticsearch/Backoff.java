package lingao.catalog.search.elasticsearch;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Waits longer after each failure in a row, up to a bound. For one thread. */
final class Backoff {

  private final long shortest;
  private final long longest;
  private final LongSupplier nanoTime;

  private long wait;
  private long until;

  Backoff(Duration shortest, Duration longest, LongSupplier nanoTime) {
    this.shortest = shortest.toNanos();
    this.longest = longest.toNanos();
    this.nanoTime = nanoTime;
  }

  /** Whether the wait is still on. */
  boolean waits() {
    return wait > 0 && nanoTime.getAsLong() - until < 0;
  }

  /** Whether the last try has failed. */
  boolean inTrouble() {
    return wait > 0;
  }

  void failed() {
    wait = wait == 0 ? shortest : Math.min(2 * wait, longest);
    until = nanoTime.getAsLong() + wait;
  }

  void succeeded() {
    wait = 0;
  }
}
