package lingao.shop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that stands still until it is let go on. */
final class HungProcess implements AutoCloseable {

  private final List<ProcessHandle> processes;

  private HungProcess(List<ProcessHandle> processes) {
    this.processes = processes;
  }

  /** Stops the process whose number is in {@code pidFile}, and all that it has started. */
  static HungProcess of(Path pidFile) throws IOException, InterruptedException {
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0));
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    HungProcess hung =
        new HungProcess(Stream.concat(Stream.of(process), process.descendants()).toList());
    hung.send("-STOP");
    return hung;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    send("-CONT");
  }

  private void send(String signal) throws IOException, InterruptedException {
    for (ProcessHandle process : processes) {
      Process kill = new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start();
      assertThat(kill.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }
}
