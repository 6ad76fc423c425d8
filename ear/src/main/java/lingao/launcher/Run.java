package lingao.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import lingao.launcher.machine.LaunchFailed;

/** {@code mvn -Prun}: starts the system, tells where it is, and runs until a signal ends it. */
public final class Run {
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private Run() {}

  /**
   * Takes its options and the places of its parts from system properties, and outside parts from
   * the environment.
   */
  public static void main(String[] arguments) throws InterruptedException {
    Terminal terminal = new Terminal();
    try {
      LaunchOptions options = LaunchOptions.from(System.getProperties(), System.getenv(), terminal);
      RunningShop shop = Launcher.start(options);
      terminal.print(Announcement.of(shop));
      new Supervisor(Supervised.of(shop, options), terminal, PAUSE).watch();
    } catch (LaunchFailed e) {
      terminal.print(List.of("", String.valueOf(e.getMessage())));
      System.exit(1);
    } catch (LaunchCancelled e) {
      // A signal came during the start. Its handler stops what runs and then ends this Java
      // machine.
      new CountDownLatch(1).await();
    }
  }
}
