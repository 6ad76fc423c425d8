package lingao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.SleepingServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
  @TempDir Path folder;
  private final List<String> said = new ArrayList<>();
  private SleepingServer server;

  @BeforeEach
  void start() throws Exception {
    server = SleepingServer.in(folder);
    server.start();
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void leavesAPartAloneThatRunsOrWasStopped() throws Exception {
    Supervisor supervisor = supervisor(false);
    supervisor.look();
    server.stop();
    supervisor.look();

    assertThat(said).isEmpty();
    assertThat(server.isRunning()).isFalse();
  }

  @Test
  void startsAgainWhatEndedByItselfAndPreparesIt() throws Exception {
    Supervisor supervisor = supervisor(false);
    crash();
    supervisor.look();

    assertThat(server.isRunning()).isTrue();
    assertThat(said).last().isEqualTo("Sleeper is back.");
    assertThat(folder.resolve("prepared")).exists();
  }

  @Test
  void givesUpAPartThatKeepsCrashing() throws Exception {
    Supervisor supervisor = supervisor(false);
    crashThreeTimes(supervisor);

    assertThatThrownBy(supervisor::look)
        .isInstanceOf(LaunchFailed.class)
        .hasMessageContaining("Sleeper ended 4 times");
  }

  @Test
  void goesOnWithoutADispensableOne() throws Exception {
    Supervisor supervisor = supervisor(true);
    crashThreeTimes(supervisor);
    supervisor.look();

    assertThat(said).last().asString().contains("The shop goes on without it");
  }

  private void crashThreeTimes(Supervisor supervisor) throws Exception {
    for (int n = 0; n < 3; n++) {
      crash();
      supervisor.look();
    }
    crash();
  }

  private void crash() throws Exception {
    long pid = Long.parseLong(Files.readAllLines(folder.resolve("pids/sleeper.pid")).get(0));
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    await().until(server::hasFailed);
  }

  private Supervisor supervisor(boolean dispensable) {
    Supervised part =
        new Supervised("Sleeper", server, dispensable, () -> touch(folder.resolve("prepared")));
    return new Supervisor(List.of(part), said::add, Duration.ZERO);
  }

  private static void touch(Path file) {
    try {
      Files.writeString(file, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
