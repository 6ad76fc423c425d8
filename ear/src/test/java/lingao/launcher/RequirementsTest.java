package lingao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import lingao.launcher.machine.LaunchFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementsTest {
  @TempDir Path folder;

  @Test
  void tooLittleMemoryIsSaidWithBothFigures() {
    assertThatThrownBy(() -> Requirements.checkMemory(OptionalLong.of(900)))
        .isInstanceOf(LaunchFailed.class)
        .hasMessageContaining("2200 MB")
        .hasMessageContaining("900 MB");
  }

  @Test
  void enoughMemoryOrAnUnknownAmountIsFine() {
    assertThatCode(() -> Requirements.checkMemory(OptionalLong.of(4000)))
        .doesNotThrowAnyException();
    assertThatCode(() -> Requirements.checkMemory(OptionalLong.empty())).doesNotThrowAnyException();
  }

  @Test
  void anOldJavaIsRefused() {
    assertThatThrownBy(() -> Requirements.checkJava(11)).hasMessageContaining("Java 17");
  }

  @Test
  void readsWhatTheMachineStillHas() throws Exception {
    Path information = folder.resolve("meminfo");
    Files.writeString(information, "MemTotal: 8000000 kB\nMemAvailable:    2048 kB\n");

    assertThat(Requirements.machine(information)).contains(2L << 20);
  }

  @Test
  void readsWhatTheContainerStillHas() throws Exception {
    Files.writeString(folder.resolve("memory.max"), "1000\n");
    Files.writeString(folder.resolve("memory.current"), "400\n");

    assertThat(Requirements.container(folder)).contains(600L);
  }

  @Test
  void aContainerWithoutLimitTellsNothing() throws Exception {
    Files.writeString(folder.resolve("memory.max"), "max\n");
    Files.writeString(folder.resolve("memory.current"), "400\n");

    assertThat(Requirements.container(folder)).isEmpty();
  }
}
