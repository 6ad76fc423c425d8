package lingao.launcher.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A running program that this launcher started and must not leave behind. It runs in a session of
 * its own: Ctrl-C in the terminal reaches the launcher alone, which then stops its children one
 * after the other.
 */
final class Child {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int LOG_LINES = 15;

  private final Command command;
  private final Process process;
  private final PidFile pidFile;

  private Child(Command command, Process process, PidFile pidFile) {
    this.command = command;
    this.process = process;
    this.pidFile = pidFile;
  }

  /**
   * Starts a program.
   *
   * @param signal by which it ends cleanly
   * @param mark one of its arguments that no other program has, by which it is found again after a
   *     crash
   */
  static Child start(Command command, PidFile pidFile, Signal signal, String mark) {
    try {
      Process process = builder(command).start();
      pidFile.write(process.toHandle(), signal, mark);
      return new Child(command, process, pidFile);
    } catch (IOException e) {
      throw new LaunchFailed(command.name() + " cannot be started: " + e.getMessage(), e);
    }
  }

  private static ProcessBuilder builder(Command command) {
    List<String> arguments = new ArrayList<>();
    Tool.named("setsid").ifPresent(tool -> arguments.add(tool.path()));
    arguments.addAll(command.account().run(command.arguments()));
    ProcessBuilder builder =
        new ProcessBuilder(arguments)
            .directory(command.folder().toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(command.output().toFile()));
    builder.environment().clear();
    builder.environment().putAll(command.environment());
    return builder;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /**
   * Waits for the program to become ready.
   *
   * @param what what is waited for, the subject of a sentence about its failure
   * @throws LaunchFailed when it ends, or is not ready within the limit
   */
  void awaitReady(Duration limit, BooleanSupplier ready, String what) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
        throw failed(
            command.name(), "ended too early (exit code %d)".formatted(process.exitValue()));
      }
      if (System.nanoTime() > deadline) {
        throw failed(what, "was not ready within %d seconds".formatted(limit.toSeconds()));
      }
    }
  }

  /** Waits for the program to finish its work, and fails when it reports a failure. */
  void awaitEnd() throws InterruptedException, IOException {
    int code = process.waitFor();
    pidFile.delete();
    if (code != 0) {
      throw failed(command.name(), "failed (exit code %d)".formatted(code));
    }
  }

  private LaunchFailed failed(String who, String what) {
    List<String> tail = LogFile.tail(command.log(), LOG_LINES);
    return new LaunchFailed(
        "%s %s; the end of the log %s:%n  %s"
            .formatted(who, what, command.log(), String.join(System.lineSeparator() + "  ", tail)));
  }

  /** Asks the program to end, waits, and ends it and its own children by force when it does not. */
  void stop(Signal signal, Duration patience) throws InterruptedException, IOException {
    Ending.of(process.toHandle(), signal, patience);
    process.waitFor();
    pidFile.delete();
  }
}
