package lingao.catalog.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"DW261118A", "a", "A-1/2.3_4", "!\"%&'()*+,-./:;<=>?", "12345678901234567890"})
  void character_set_82_is_taken(String lot) {
    assertThat(new Lot(lot).value()).isEqualTo(lot);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A B",
        "批次",
        "A#1",
        "A$",
        "A@B",
        "[A]",
        "^",
        "`",
        "{}",
        "123456789012345678901"
      })
  void other_signs_and_lengths_are_refused(String lot) {
    assertThatThrownBy(() -> new Lot(lot)).isInstanceOf(InvalidValue.class);
  }
}
