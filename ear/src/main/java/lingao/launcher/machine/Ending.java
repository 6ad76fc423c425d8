package lingao.launcher.machine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The end of a process and of what it started. */
final class Ending {
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
      if (!gone(descendant, Duration.ofSeconds(5))) {
        descendant.destroyForcibly();
      }
    }
    gone(process, Duration.ofSeconds(5));
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
