package lingao.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
  @TempDir Path folder;
  private final List<String> said = new ArrayList<>();
  private SleepingServer leftOver;

  @BeforeEach
  void start() throws Exception {
    leftOver = SleepingServer.in(folder);
    leftOver.start();
  }

  @AfterEach
  void end() {
    leftOver.close();
  }

  @Test
  void areStoppedAndForgotten() throws Exception {
    Orphans.stop(folder.resolve("pids"), said::add);

    await().until(() -> !leftOver.isRunning());
    assertThat(said).singleElement().asString().contains("sleeper", "left over");
    assertThat(pidFile()).doesNotExist();
  }

  @Test
  void areNotConfusedWithAnotherProgramOfTheSameNumber() throws Exception {
    rewrite(3, "an argument that the process does not have");

    Orphans.stop(folder.resolve("pids"), said::add);

    assertThat(leftOver.isRunning()).isTrue();
    assertThat(said).isEmpty();
  }

  @Test
  void areNotConfusedWithAProgramThatBeganAtAnotherTime() throws Exception {
    rewrite(1, "1700000000000");

    Orphans.stop(folder.resolve("pids"), said::add);

    assertThat(leftOver.isRunning()).isTrue();
  }

  @Test
  void aHalfWrittenFileStopsNothing() throws Exception {
    Files.writeString(pidFile(), "12");

    Orphans.stop(folder.resolve("pids"), said::add);

    assertThat(leftOver.isRunning()).isTrue();
    assertThat(pidFile()).doesNotExist();
  }

  private Path pidFile() {
    return folder.resolve("pids/sleeper.pid");
  }

  private void rewrite(int line, String value) throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(pidFile()));
    lines.set(line, value);
    Files.write(pidFile(), lines);
  }
}
