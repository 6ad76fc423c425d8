package lingao.catalog.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCodeTest {

  /** The example of ISO 7064 MOD 11,10: 0794 has the check digit 5. */
  @Test
  void the_check_digit_is_that_of_the_standard() {
    assertThat(TraceCode.checkDigit("0794")).isEqualTo('5');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LG%s", "lg%s", "%s", " LG %s ", "ＬＧ%s",
      })
  void a_code_is_read_however_it_is_written(String form) {
    String digits = "000020001" + TraceCode.checkDigit("000020001");
    assertThat(TraceCode.parse(form.formatted(digits)).value()).isEqualTo("LG" + digits);
  }

  @Test
  void spaces_hyphens_and_full_width_digits_do_no_harm() {
    char check = TraceCode.checkDigit("000020001");
    assertThat(TraceCode.parse("lg ００００２-0001" + check).grouped())
        .isEqualTo("LG 00002 0001" + check);
  }

  @Test
  void each_single_wrong_digit_is_found() {
    String code = "LG000020001" + TraceCode.checkDigit("000020001");
    for (int at = 2; at < code.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String wrong = code.substring(0, at) + digit + code.substring(at + 1);
        if (!wrong.equals(code)) {
          assertThatThrownBy(() -> new TraceCode(wrong))
              .isInstanceOf(InvalidValue.class)
              .hasMessageContaining("check digit");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LG", "LG123", "LG12345678901", "XX0000200014", "你好"})
  void other_forms_are_refused(String written) {
    assertThatThrownBy(() -> TraceCode.parse(written)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_misread_digit_is_told_from_another_form() {
    assertThat(TraceCode.isWritten(" lg 00002-00019 ")).isTrue();
    assertThat(TraceCode.isWritten("LG0000200")).isFalse();
    assertThat(TraceCode.isWritten("1".repeat(100_000))).isFalse();
  }

  @Test
  void a_very_long_text_is_refused_at_once() {
    assertThatThrownBy(() -> TraceCode.parse("1".repeat(100_000))).isInstanceOf(InvalidValue.class);
  }
}
