package lingao.catalog.account;

import java.time.Duration;

/** Too many wrong passwords for this name or from this address; the next try has to wait. */
public final class TooManyAttempts extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("too many attempts; wait " + wait);
    this.wait = wait;
  }

  /** How long to wait, full minutes, at least one. */
  public long minutes() {
    return Math.max(1, wait.plusSeconds(59).toMinutes());
  }
}
