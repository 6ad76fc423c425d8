package lingao.catalog.payment;

import java.time.Duration;

/** How long to wait before something is tried again: 1, 2, 4 … seconds, ten minutes at most. */
public final class Backoff {

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Backoff() {}

  /**
   * The wait after that many tries.
   *
   * @param tries from 1
   */
  public static Duration after(int tries) {
    Duration wait = Duration.ofSeconds(1L << Math.min(Math.max(0, tries - 1), 12));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}
