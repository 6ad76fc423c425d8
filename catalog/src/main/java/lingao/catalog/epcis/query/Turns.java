package lingao.catalog.epcis.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many do something at once; others wait a little for their turn, and are then refused. */
final class Turns {

  private final Semaphore free;
  private final Duration patience;
  private final String refusal;

  /**
   * @param most at once
   * @param refusal what those are told whose turn doesn't come
   */
  Turns(int most, Duration patience, String refusal) {
    free = new Semaphore(most, true);
    this.patience = patience;
    this.refusal = refusal;
  }

  /**
   * The result of {@code task}, once it is its turn.
   *
   * @throws QueryRefused if others take too long
   */
  <T> T take(Supplier<T> task) {
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
    throw new QueryRefused(QueryRefused.Reason.TOO_COMPLEX, refusal);
  }
}
