package lingao.catalog.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678",
        " 1234 5678 ",
        "1234-5678",
        "１２３４５６７８",
        "https://shop.example/desk?code=12345678",
        "http://localhost:8080/desk?lang=en&code=12345678"
      })
  void a_code_is_taken_as_it_is_typed_or_scanned(String text) {
    assertThat(PickupCode.of(text)).contains(new PickupCode("12345678"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1234567",
        "123456789",
        "1234567a",
        "' or '1'='1",
        "https://evil.example/?code=12345678",
        "12345678\n87654321"
      })
  void other_texts_are_no_codes(String text) {
    assertThat(PickupCode.of(text)).isEmpty();
    assertThat(PickupCode.of("1".repeat(1_000_000))).isEmpty();
  }

  @Test
  void codes_are_hard_to_guess_and_tell_themselves_to_no_log() {
    assertThat(IntStream.range(0, 200).mapToObj(i -> PickupCode.random().value()).distinct())
        .hasSizeGreaterThan(195)
        .allMatch(code -> code.matches("\\d{8}"));
    assertThat(new PickupCode("12345678")).hasToString("********");
    assertThat(new PickupCode("12345678").grouped()).isEqualTo("1234 5678");
  }

  @Test
  void a_shipment_names_each_parcel_once() {
    TrackingNumber one = new TrackingNumber(" sf１234567 ");
    assertThat(one.value()).isEqualTo("SF1234567");
    assertThat(new Shipment(Carrier.COUNTY_VAN, List.of()).trackingNumbers()).isEmpty();
    refused("tracking.none", List.of());
    refused("tracking.twice", List.of(one, one));
    refused("tracking.many", Collections.nCopies(21, one));
    assertThatThrownBy(() -> new TrackingNumber("12345")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new TrackingNumber("1234567;")).isInstanceOf(InvalidValue.class);
  }

  private static void refused(String name, List<TrackingNumber> numbers) {
    assertThatThrownBy(() -> new Shipment(Carrier.SF, numbers))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith(name);
  }
}
