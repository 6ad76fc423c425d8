package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {

  @ParameterizedTest
  @CsvSource({"629104150021,3", "4012345,5", "37610425002123456,9", "0000000,0", "0952114112345,4"})
  void it_follows_the_digits(String digits, char check) {
    assertThat(CheckDigit.of(digits)).isEqualTo(check);
    assertThat(CheckDigit.append(digits)).isEqualTo(digits + check);
    assertThat(CheckDigit.closes(digits + check)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6291041500214", "6291041500123", "376104250021234560", "1"})
  void another_is_noticed(String digits) {
    assertThat(CheckDigit.closes(digits)).isFalse();
  }
}
