package lingao.catalog.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1", "a;b", "A-1/2.3_4", "!\"%&'()*+,-./:;<=>?", "12345678901234567890"})
  void serials_and_places_are_of_character_set_82(String value) {
    assertThat(new Serial(value)).hasToString(value);
    assertThat(new GlnExtension(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "A B", "序", "A#1", "$", "@", "[", "\n", "123456789012345678901"})
  void other_serials_and_places_are_refused(String value) {
    assertThatThrownBy(() -> new Serial(value))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("serial");
    assertThatThrownBy(() -> new GlnExtension(value))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("gln extension");
  }

  @Test
  void keys_with_their_check_digit_are_taken() {
    assertThat(new Gln("9520123456788")).hasToString("9520123456788");
    assertThat(new Sscc("952012345678912345")).hasToString("952012345678912345");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9520123456789",
        "952012345678",
        "09520123456788",
        "952012345678a",
        "９５２０１２３４５６７８８"
      })
  void other_location_numbers_are_refused(String value) {
    assertThatThrownBy(() -> new Gln(value)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "952012345678912346",
        "95201234567891234",
        "0952012345678912345",
        "95201234567891234x"
      })
  void other_container_codes_are_refused(String value) {
    assertThatThrownBy(() -> new Sscc(value)).isInstanceOf(InvalidValue.class);
  }
}
