package lingao.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortsTest {
  @Test
  void areAllDifferentAndOutsideTheRangeOfOutgoingConnections() {
    FreePorts ports = new FreePorts();
    Set<Integer> given = new HashSet<>();
    for (int n = 0; n < 50; n++) {
      given.add(ports.next());
    }

    assertThat(given).hasSize(50).allMatch(port -> port >= 15_000 && port < 32_000);
  }

  @Test
  void aPortWithAListenerIsNotFree() throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(FreePorts.isFree("127.0.0.1", listener.getLocalPort())).isFalse();
      assertThat(FreePorts.isFree("0.0.0.0", listener.getLocalPort())).isFalse();
    }
  }
}
