package lingao.catalog.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressesTest {

  private static final String PROXY = "10.0.0.1";

  private final ClientAddresses open = new ClientAddresses();
  private final ClientAddresses behind =
      new ClientAddresses(
          Optional.of("10.0.0.0/30, 127.0.0.1 2001:db8:ffff::/47"),
          Optional.of("198.51.100.7,2001:db8:5::/48"));

  @Test
  void without_a_trusted_proxy_nobody_says_who_they_are() {
    assertThat(open.client(PROXY, List.of("203.0.113.9"))).isEqualTo(PROXY);
    assertThat(open.client("127.0.0.1", List.of("203.0.113.9"))).isEqualTo("127.0.0.1");
  }

  @Test
  void a_trusted_proxy_tells_whom_it_speaks_for() {
    assertThat(behind.client(PROXY, List.of("203.0.113.9"))).isEqualTo("203.0.113.9");
    assertThat(behind.client(PROXY, List.of("203.0.113.9:4711"))).isEqualTo("203.0.113.9");
    assertThat(behind.client("2001:db8:fffe::1", List.of("[2001:db8:9::1]:443")))
        .isEqualTo("2001:db8:9::1");
    assertThat(behind.client(PROXY, List.of())).isEqualTo(PROXY);
    assertThat(behind.client("10.0.0.4", List.of("203.0.113.9"))).isEqualTo("10.0.0.4");
  }

  @Test
  void what_a_client_writes_into_the_header_itself_is_not_believed() {
    assertThat(behind.client(PROXY, List.of("127.0.0.1", "198.51.100.7, 203.0.113.9")))
        .isEqualTo("203.0.113.9");
    assertThat(behind.client(PROXY, List.of("127.0.0.1, 203.0.113.9, 10.0.0.2")))
        .isEqualTo("203.0.113.9");
    assertThat(behind.client(PROXY, List.of("203.0.113.9, unknown"))).isEqualTo(PROXY);
    assertThat(behind.client(PROXY, List.of(","))).isEqualTo(PROXY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.1",
        "::1",
        "0:0:0:0:0:0:0:1",
        "0:0:0:0:0:0:0:1%0",
        "::ffff:127.0.0.1"
      })
  void this_machine_is_not_limited(String loopback) {
    assertThat(open.limited(loopback)).isEmpty();
  }

  @Test
  void configured_addresses_are_not_limited() {
    assertThat(behind.limited("198.51.100.7")).isEmpty();
    assertThat(behind.limited("2001:db8:5:1::9")).isEmpty();
    assertThat(behind.limited("198.51.100.8")).isPresent();
    assertThat(behind.limited("2001:db8:6::9")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.9, 203.0.113.9",
    "::ffff:203.0.113.9, 203.0.113.9",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
    "2001:DB8:1:2::, 2001:db8:1:2:0:0:0:0/64",
    "fe80::1%eth0, fe80:0:0:0:0:0:0:0/64",
    "999.1.1.1, 999.1.1.1",
    "a.b, a.b",
    "1:2, 1:2"
  })
  void one_connection_is_counted_as_one(String address, String counted) {
    assertThat(open.limited(address)).contains(counted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/x", "shop.example", "::/129", "/8"})
  void a_range_that_is_none_is_refused(String range) {
    assertThatThrownBy(() -> new ClientAddresses(Optional.of(range), Optional.empty()))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void ranges_end_where_they_end() {
    ClientAddresses all = new ClientAddresses(Optional.empty(), Optional.of("0.0.0.0/0"));
    assertThat(all.limited("203.0.113.9")).isEmpty();
    assertThat(all.limited("2001:db8::1")).isPresent();
    ClientAddresses odd = new ClientAddresses(Optional.empty(), Optional.of("203.0.113.128/25"));
    assertThat(odd.limited("203.0.113.128")).isEmpty();
    assertThat(odd.limited("203.0.113.127")).isPresent();
  }
}
