package lingao.catalog.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many do something at once; others wait a little for their turn, and are then refused. */
public final class Turns {

  private final Semaphore free;
  private final Duration patience;
  private final Supplier<? extends RuntimeException> refusal;

  /**
   * Turns that wait at most {@code patience}.
   *
   * @param most at once
   * @param refusal of those whose turn doesn't come
   */
  public Turns(int most, Duration patience, Supplier<? extends RuntimeException> refusal) {
    free = new Semaphore(most, true);
    this.patience = patience;
    this.refusal = refusal;
  }

  /**
   * The result of {@code task}, once it is its turn; throws the refusal if others take too long.
   */
  public <T> T take(Supplier<T> task) {
    await();
    try {
      return task.get();
    } finally {
      free.release();
    }
  }

  private void await() {
    try {
      if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw refusal.get();
  }
}
