package lingao.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lingao.launcher.machine.Console;
import lingao.launcher.machine.LaunchFailed;

/**
 * Watches the parts of a running shop and starts again what ended by itself, after a pause: a crash
 * that repeats must not become a busy loop, and the shop is made to live for a while without its
 * parts.
 */
final class Supervisor {
  private static final int RESTARTS = 3;

  private final List<Supervised> parts;
  private final Console console;
  private final Duration pause;
  private final CountDownLatch never = new CountDownLatch(1);

  Supervisor(List<Supervised> parts, Console console, Duration pause) {
    this.parts = new ArrayList<>(parts);
    this.console = console;
    this.pause = pause;
  }

  /**
   * Watches until this Java machine ends.
   *
   * @throws LaunchFailed when a part the shop cannot live without does not stay up
   */
  void watch() throws InterruptedException {
    while (!never.await(1, TimeUnit.SECONDS)) {
      look();
    }
  }

  /** Looks at each part once. */
  void look() throws InterruptedException {
    for (Supervised part : List.copyOf(parts)) {
      if (part.hasFailed()) {
        restart(part);
      }
    }
  }

  private void restart(Supervised part) throws InterruptedException {
    if (part.restarts() == RESTARTS) {
      giveUp(part);
      return;
    }
    console.say(
        "%s ended by itself; it is started again in %d seconds."
            .formatted(part.name(), pause.toSeconds()));
    never.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    try {
      part.restart();
      console.say(part.name() + " is back.");
    } catch (LaunchFailed e) {
      console.say(String.valueOf(e.getMessage()));
    }
  }

  private void giveUp(Supervised part) {
    parts.remove(part);
    String sentence = "%s ended %d times.".formatted(part.name(), RESTARTS + 1);
    if (!part.isDispensable()) {
      throw new LaunchFailed(sentence);
    }
    console.say(sentence + " The shop goes on without it.");
  }
}
