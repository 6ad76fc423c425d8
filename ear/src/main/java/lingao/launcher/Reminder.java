package lingao.launcher;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lingao.launcher.machine.Console;

/** Says every now and then that something long is still going on. */
final class Reminder {
  private static final int SECONDS = 20;

  private Reminder() {}

  /** Does the work, with reminders. */
  static void during(String what, Console console, Work work) throws InterruptedException {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try {
      var unused =
          clock.scheduleAtFixedRate(
              () -> console.say("Still " + what + "."), SECONDS, SECONDS, TimeUnit.SECONDS);
      work.run();
    } finally {
      clock.shutdownNow();
    }
  }

  /** Something that takes its time. */
  interface Work {
    void run() throws InterruptedException;
  }
}
