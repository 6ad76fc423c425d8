package lingao.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
  @TempDir Path folder;

  @Test
  void isRefusedToTheSecondAndNamesTheFirst() throws Exception {
    DirectoryLock first = DirectoryLock.take(folder);

    assertThatThrownBy(() -> DirectoryLock.take(folder))
        .isInstanceOf(LaunchFailed.class)
        .hasMessageContaining("process " + ProcessHandle.current().pid())
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("-Ddata.dir=");
    first.close();
  }

  @Test
  void isFreeAgainAfterTheFirst() throws Exception {
    DirectoryLock.take(folder).close();
    DirectoryLock again = DirectoryLock.take(folder);

    assertThat(folder.resolve("run.lock")).exists();
    again.close();
  }
}
