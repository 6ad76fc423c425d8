package lingao.launcher.machine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The end of a process and of what it started. */
final class Ending {
  /** Servers end their own children first, so what is still there is stuck. */
  private static final Duration FOR_THE_REST = Duration.ofSeconds(1);

  private Ending() {}

  /** Returns when the process and its descendants are gone. */
  static void of(ProcessHandle process, Signal signal, Duration patience)
      throws InterruptedException {
    List<ProcessHandle> family = process.descendants().toList();
    signal.send(process.pid());
    if (!gone(process, patience)) {
      process.destroyForcibly();
    }
    for (ProcessHandle descendant : family) {
      if (!gone(descendant, FOR_THE_REST)) {
        descendant.destroyForcibly();
      }
    }
    gone(process, Duration.ofSeconds(10));
  }

  private static boolean gone(ProcessHandle process, Duration patience)
      throws InterruptedException {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
