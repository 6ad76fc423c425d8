package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

  /** Numbers published by GS1 as examples of valid check digits. */
  @ParameterizedTest
  @CsvSource({
    "40123455,00000040123455",
    "614141000036,00614141000036",
    "6291041500213,06291041500213",
    "10614141000415,10614141000415"
  })
  void each_length_is_kept_as_fourteen_digits(String written, String kept) {
    assertThat(Gtin.parse(written).value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6291041500214", "40123456", "614141000037", "10614141000416"})
  void a_wrong_check_digit_is_told(String written) {
    assertThatThrownBy(() -> Gtin.parse(written))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("check digit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "629104150021", "62910415002130", "629104150021a", "６２９１０４１５００２１３"})
  void other_lengths_and_signs_are_refused(String written) {
    assertThatThrownBy(() -> Gtin.parse(written)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void it_is_printed_with_thirteen_digits_unless_it_has_an_indicator() {
    assertThat(Gtin.parse("6291041500213").printed()).isEqualTo("6291041500213");
    assertThat(Gtin.parse("10614141000415").printed()).isEqualTo("10614141000415");
  }
}
