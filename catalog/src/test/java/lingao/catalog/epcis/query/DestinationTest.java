package lingao.catalog.epcis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "198.18.0.1",
        "192.0.0.8",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "2001:0:a00:1::1"
      })
  void the_shops_own_network_is_not_public(String address) throws UnknownHostException {
    assertThat(Destination.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "203.119.25.1", "172.32.0.1", "2400:3200::1"})
  void the_internet_is(String address) throws UnknownHostException {
    assertThat(Destination.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://subscriber.example/", "ftp://subscriber.example/", "file:///etc/passwd", "/hook",
        "https://user:secret@subscriber.example/", "https:///hook", "mailto:a@b", "https://a b/",
        "https://subscriber.example:0/", "https://subscriber.example:65536/"
      })
  void refuses_what_is_no_web_hook(String text) {
    assertThatThrownBy(() -> Destination.checked(text, false)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void the_shops_own_network_can_be_allowed() {
    assertThat(Destination.checked("http://127.0.0.1:8099/hook", true).getPort()).isEqualTo(8099);
    assertThat(Destination.isPublic(URI.create("https://[::1]/"))).isFalse();
    assertThat(Destination.isPublic(URI.create("https://localhost/"))).isFalse();
  }

  /** RFC 4231, test case 2. */
  @Test
  void messages_are_signed_with_the_subscribers_secret() {
    assertThat(Notifier.sign("Jefe", "what do ya want for nothing?"))
        .isEqualTo("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }
}
