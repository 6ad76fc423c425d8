package lingao.catalog.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What a bean does again and again on each node, until the bean is destroyed. Nothing that fails
 * ends it: the database may be away for a while. The server's timer has one thread for all, so it
 * only hands tasks over: who waits for a mail server or checks for minutes holds up nothing else.
 */
@Dependent
public class Schedule {

  @Resource ManagedScheduledExecutorService timer;
  @Resource ManagedExecutorService workers;

  private final List<Future<?>> tasks = new CopyOnWriteArrayList<>();
  private volatile boolean ended;

  /** Something that is done again and again, and may fail. */
  @FunctionalInterface
  public interface Task {
    /** Does it once. */
    void run() throws Exception;
  }

  /**
   * Runs a task each {@code pause}, the first time after one. A time at which it still runs is left
   * out.
   *
   * @param name for the log, such as {@code the sweep of baskets}
   */
  public void every(Duration pause, String name, Task task) {
    every(pause, pause, name, task);
  }

  /** Runs a task after {@code first}, then each {@code pause}. */
  public void every(Duration first, Duration pause, String name, Task task) {
    tasks.add(
        timer.scheduleWithFixedDelay(
            new Handover(workers, new Round(name, task, () -> ended)),
            first.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS));
  }

  /** Runs a task once, beside the caller. */
  public void soon(String name, Task task) {
    workers.execute(new Round(name, task, () -> ended));
  }

  /** What runs just now comes to its end. */
  @PreDestroy
  void end() {
    ended = true;
    tasks.forEach(task -> task.cancel(false));
  }
}
