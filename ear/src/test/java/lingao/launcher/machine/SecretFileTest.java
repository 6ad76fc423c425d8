package lingao.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
  @TempDir Path folder;

  @Test
  void isMadeOnceAndForItsOwnerAlone() throws Exception {
    SecretFile secret = new SecretFile(folder.resolve("key"));
    String value = secret.value();

    assertThat(value).hasSize(48);
    assertThat(secret.value()).isEqualTo(value);
    assertThat(Files.getPosixFilePermissions(secret.path()))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void differsFromEveryOther() throws Exception {
    assertThat(new SecretFile(folder.resolve("one")).value())
        .isNotEqualTo(new SecretFile(folder.resolve("two")).value());
  }
}
