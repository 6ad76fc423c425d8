package lingao.launcher;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import lingao.launcher.machine.LaunchFailed;

/** {@code mvn -Prun}: starts the system, tells where it is, and runs until a signal ends it. */
public final class Run {
  private Run() {}

  /** Takes its options from system properties and its parts from the environment. */
  public static void main(String[] arguments) throws InterruptedException {
    Terminal terminal = new Terminal();
    try {
      RunningShop shop =
          Launcher.start(LaunchOptions.from(System.getProperties(), System.getenv(), terminal));
      terminal.print(Announcement.of(shop));
    } catch (LaunchFailed e) {
      terminal.print(List.of("", String.valueOf(e.getMessage())));
      System.exit(1);
    } catch (LaunchCancelled e) {
      terminal.say("Stopping.");
    }
    new CountDownLatch(1).await();
  }
}
