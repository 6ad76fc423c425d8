package lingao.catalog.shared;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hands a task over to workers whenever it is due and doesn't run already. Who tells it that it is
 * due, such as the server's timer with its one thread for all, never waits and never fails.
 */
public final class Handover implements Runnable {

  private static final Logger LOG = Logger.getLogger(Handover.class.getName());

  private final ExecutorService workers;
  private final Runnable task;
  private volatile Future<?> running = CompletableFuture.completedFuture(null);
  private volatile boolean ended;

  /** A task that is due when {@link #run} is called, which one thread does at a time. */
  public Handover(ExecutorService workers, Runnable task) {
    this.workers = workers;
    this.task = task;
  }

  @Override
  public void run() {
    if (ended || !running.isDone()) {
      return;
    }
    try {
      running = workers.submit(task);
    } catch (RejectedExecutionException e) {
      // Thrown on, it would end the schedule.
      LOG.log(Level.FINE, "the server takes no tasks just now", e);
    }
  }

  /** Interrupts the task if it runs, and hands it over no more. */
  public void cancel() {
    ended = true;
    running.cancel(true);
  }
}
