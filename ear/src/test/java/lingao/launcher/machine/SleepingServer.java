package lingao.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A server of the shell: it makes a file when it is up, has a child process, and ends on the usual
 * signal.
 */
public final class SleepingServer extends Server {
  private final Path folder;
  private final String script;

  private SleepingServer(Path folder, String script) {
    super(folder.resolve("pids/sleeper.pid"));
    this.folder = folder;
    this.script = script;
  }

  public static SleepingServer in(Path folder) {
    return new SleepingServer(folder, "touch up; sleep 600; true");
  }

  public static SleepingServer thatFails(Path folder) {
    return new SleepingServer(folder, "echo the disk is made of cheese; exit 3");
  }

  public static SleepingServer thatHangs(Path folder) {
    return new SleepingServer(folder, "trap '' TERM; sleep 600; sleep 600");
  }

  @Override
  protected void prepare() throws IOException {
    Files.createDirectories(folder.resolve("pids"));
    Files.deleteIfExists(folder.resolve("up"));
  }

  @Override
  protected Command command() {
    return new Command(
        "Sleeper",
        List.of("/bin/sh", "-c", script, mark()),
        MinimalEnvironment.variables(),
        folder,
        folder.resolve("sleeper.log"),
        folder.resolve("sleeper.log"),
        Account.own());
  }

  @Override
  protected String mark() {
    return "sleeper-of-" + folder;
  }

  @Override
  protected boolean answers() {
    return Files.exists(folder.resolve("up"));
  }

  @Override
  protected Signal stopSignal() {
    return Signal.TERM;
  }

  @Override
  protected Duration startLimit() {
    return script.contains("trap") ? Duration.ofMillis(300) : Duration.ofSeconds(20);
  }
}
