package lingao.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import lingao.launcher.machine.Account;
import lingao.launcher.machine.LaunchFailed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
  @TempDir Path folder;
  private Cluster cluster;

  @BeforeEach
  void cluster() throws Exception {
    Path data = Files.createDirectories(folder.resolve("postgres"));
    Files.writeString(data.resolve("PG_VERSION"), "18\n");
    cluster =
        new Cluster(
            new PostgresSettings(
                folder.resolve("binaries"),
                data,
                folder.resolve("keys"),
                folder.resolve("postgres.log"),
                folder.resolve("postgres.pid"),
                5432,
                Account.own()));
  }

  @Test
  void ofThisMajorVersionIsOpened() {
    assertThatCode(() -> cluster.checkVersion(18)).doesNotThrowAnyException();
  }

  @Test
  void ofAnotherMajorVersionIsRefusedWithAdvice() {
    assertThatThrownBy(() -> cluster.checkVersion(19))
        .isInstanceOf(LaunchFailed.class)
        .hasMessageContaining("written by PostgreSQL 18 and this is PostgreSQL 19")
        .hasMessageContaining("pg_dump");
  }

  @Test
  void thatIsHalfMadeDoesNotCount() throws Exception {
    Files.delete(folder.resolve("postgres/PG_VERSION"));

    assertThat(cluster.exists()).isFalse();
  }

  @Test
  void isDurableAndListensOnTheLoopbackInterfaceAlone() {
    assertThat(ServerOptions.listeningOn(5432))
        .contains(
            "port=5432",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on");
  }
}
