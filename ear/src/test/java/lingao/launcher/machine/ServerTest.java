package lingao.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {
  @TempDir Path folder;
  private SleepingServer server;

  @BeforeEach
  void server() {
    server = SleepingServer.in(folder);
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void runsUntilItIsStopped() throws Exception {
    server.start();
    List<ProcessHandle> family = family();

    assertThat(server.isRunning()).isTrue();
    assertThat(family).hasSizeGreaterThanOrEqualTo(2);

    server.stop();

    assertThat(server.isRunning()).isFalse();
    assertThat(server.hasFailed()).as("a stop on request").isFalse();
    await().untilAsserted(() -> assertThat(family).noneMatch(ProcessHandle::isAlive));
    assertThat(pidFile()).doesNotExist();
  }

  @Test
  void startsAgainAfterAStop() throws Exception {
    server.start();
    server.stop();
    server.start();

    assertThat(server.isRunning()).isTrue();
  }

  @Test
  void noticesThatItEndedByItself() throws Exception {
    server.start();
    process().destroyForcibly();

    await().until(server::hasFailed);
  }

  @Test
  void quotesTheLogOfAStartThatFailed() {
    server = SleepingServer.thatFails(folder);

    assertThatThrownBy(server::start)
        .isInstanceOf(LaunchFailed.class)
        .hasMessageContaining("Sleeper ended too early (exit code 3)")
        .hasMessageContaining("the disk is made of cheese");
  }

  @Test
  void endsAStartThatHearsNoRequest() throws Exception {
    server = SleepingServer.thatHangs(folder);
    assertThatThrownBy(server::start).hasMessageContaining("was not ready within");
    List<ProcessHandle> family = family();

    server.close();

    await().untilAsserted(() -> assertThat(family).noneMatch(ProcessHandle::isAlive));
  }

  @Test
  void doesNotStartOnceClosed() {
    server.close();

    assertThatThrownBy(server::start).isInstanceOf(LaunchFailed.class);
  }

  private Path pidFile() {
    return folder.resolve("pids/sleeper.pid");
  }

  private ProcessHandle process() throws Exception {
    long pid = Long.parseLong(Files.readAllLines(pidFile()).get(0));
    return ProcessHandle.of(pid).orElseThrow();
  }

  private List<ProcessHandle> family() throws Exception {
    ProcessHandle process = process();
    await().until(() -> process.descendants().findAny().isPresent());
    return Stream.concat(Stream.of(process), process.descendants()).toList();
  }
}
