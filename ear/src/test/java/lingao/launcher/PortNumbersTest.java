package lingao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import lingao.launcher.machine.LaunchFailed;
import org.junit.jupiter.api.Test;

class PortNumbersTest {
  @Test
  void areChosenWhereNoneIsGiven() {
    PortNumbers ports = PortNumbers.FREE.settled("127.0.0.1");

    assertThat(
            IntStream.of(
                ports.http(),
                ports.admin(),
                ports.postgres(),
                ports.elasticsearch(),
                ports.elasticsearchTransport()))
        .doesNotContain(0)
        .doesNotHaveDuplicates();
  }

  @Test
  void aBusyOneIsNamedWithTheOptionThatChangesIt() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      PortNumbers ports = new PortNumbers(other.getLocalPort(), 0, 0, 0, 0);

      assertThatThrownBy(() -> ports.settled("127.0.0.1"))
          .isInstanceOf(LaunchFailed.class)
          .hasMessageContaining("Port " + other.getLocalPort())
          .hasMessageContaining("-Dhttp.port=");
    }
  }
}
