package lingao.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;
  private Path log;

  @BeforeEach
  void log() {
    log = folder.resolve("part.log");
  }

  @Test
  void movesTheLastRunAsideAndKeepsFourOfThem() throws Exception {
    for (int run = 1; run <= 7; run++) {
      LogFile.rotate(log);
      Files.writeString(log, "run " + run);
    }

    assertThat(log).hasContent("run 7");
    assertThat(folder.resolve("part.log.1")).hasContent("run 6");
    assertThat(folder.resolve("part.log.4")).hasContent("run 3");
    assertThat(folder.resolve("part.log.5")).doesNotExist();
  }

  @Test
  void givesTheLastLinesOfALongFile() throws Exception {
    Files.writeString(log, "long ago\n".repeat(20_000) + "first\n\nsecond\n");

    assertThat(LogFile.tail(log, 2)).containsExactly("first", "second");
  }

  @Test
  void hasNoLinesBeforeItIsThere() {
    assertThat(LogFile.tail(log, 5)).isEqualTo(List.of());
  }

  @Test
  void findsTheLastLineWithABeginning() throws Exception {
    Files.writeString(log, "Caused by: this\nCaused by: that\n\tat somewhere\n");

    assertThat(LogFile.lastLine(log, "Caused by: ")).contains("Caused by: that");
    assertThat(LogFile.lastLine(log, "SEVERE")).isEmpty();
  }
}
