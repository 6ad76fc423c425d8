package lingao.catalog.credential;

import java.time.Duration;

/**
 * Too many wrong passwords for this name or from this address, or too much asked of it; the next
 * try has to wait.
 */
public final class TooManyAttempts extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  /** Refuses for {@code wait}. */
  public TooManyAttempts(Duration wait) {
    super("too many attempts; wait " + wait);
    this.wait = wait;
  }

  /** How long to wait, full seconds, at least one. */
  public long seconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  /** How long to wait, full minutes, at least one. */
  public long minutes() {
    return Math.max(1, wait.plusSeconds(59).toMinutes());
  }
}
