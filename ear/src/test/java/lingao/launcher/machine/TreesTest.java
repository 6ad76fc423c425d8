package lingao.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {
  @TempDir Path folder;

  @Test
  void areCopiedWhole() throws Exception {
    Files.createDirectories(folder.resolve("from/a/b"));
    Files.writeString(folder.resolve("from/a/b/file"), "text");

    Trees.copy(folder.resolve("from"), folder.resolve("to"));

    assertThat(folder.resolve("to/a/b/file")).hasContent("text");
  }

  @Test
  void areDeletedWithoutFollowingLinks() throws Exception {
    Path precious = Files.writeString(folder.resolve("precious"), "keep me");
    Files.createDirectories(folder.resolve("tree/a"));
    Files.createSymbolicLink(folder.resolve("tree/a/link"), precious);

    Trees.delete(folder.resolve("tree"));

    assertThat(folder.resolve("tree")).doesNotExist();
    assertThat(precious).exists();
  }

  @Test
  void thatAreAbsentAreDeletedAlready() throws Exception {
    Trees.delete(folder.resolve("nothing"));

    assertThat(folder.resolve("nothing")).doesNotExist();
  }
}
