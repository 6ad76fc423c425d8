package lingao.catalog.search.elasticsearch;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Stops asking what fails, so that a dead server costs a page nothing. After some failures in a row
 * it rests; then one caller at a time may try, until one succeeds.
 */
final class CircuitBreaker {

  private final int limit;
  private final long restNanos;
  private final LongSupplier nanoTime;

  private int failures;
  private long restsUntil;

  /**
   * @param limit failures in a row that open it, from 1
   * @param rest how long nobody is let through then
   * @param nanoTime a clock such as {@link System#nanoTime}
   */
  CircuitBreaker(int limit, Duration rest, LongSupplier nanoTime) {
    this.limit = limit;
    this.restNanos = rest.toNanos();
    this.nanoTime = nanoTime;
  }

  /** Whether to ask now. Who is let through tells how it went. */
  synchronized boolean allows() {
    if (failures < limit) {
      return true;
    }
    long now = nanoTime.getAsLong();
    if (now - restsUntil < 0) {
      return false;
    }
    restsUntil = now + restNanos;
    return true;
  }

  synchronized void succeeded() {
    failures = 0;
  }

  synchronized void failed() {
    failures = Math.min(failures + 1, limit);
    restsUntil = nanoTime.getAsLong() + restNanos;
  }
}
