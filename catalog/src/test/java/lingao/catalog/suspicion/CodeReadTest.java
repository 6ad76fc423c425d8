package lingao.catalog.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReadTest {

  private static final Gtin GTIN = Gtin.parse("9520123456788");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LG0000200016",
        "lg 00002 00016",
        "https://shop.example/trace/LG0000200016?lang=en",
        "https://shop.example/trace/lg0000200016"
      })
  void trace_codes_are_read_in_any_writing(String code) {
    assertThat(CodeRead.of(code).batch()).contains(new TraceCode("LG0000200016"));
  }

  @Test
  void links_say_lot_and_serial() {
    CodeRead lot = CodeRead.of("https://shop.example/01/09520123456788/10/A%2F1");
    assertThat(lot.gtin()).contains(GTIN);
    assertThat(lot.lot()).contains(new Lot("A/1"));
    assertThat(CodeRead.of("/01/09520123456788/21/7K").serial()).contains(new Serial("7K"));
    assertThat(CodeRead.of("(01)09520123456788(21)7K").serial()).contains(new Serial("7K"));
    assertThat(CodeRead.of("09520123456788.7K").serial()).contains(new Serial("7K"));
    assertThat(CodeRead.of("09520123456788.7K/%").serial()).contains(new Serial("7K/%"));
    assertThat(CodeRead.of("https://shop.example/trace/09520123456788.7K%2F").serial())
        .contains(new Serial("7K/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no code", "LG0000200017", "https://example.org/", "09520123456780.7K"})
  void what_says_nothing_is_taken_all_the_same(String code) {
    CodeRead read = CodeRead.of(code);
    assertThat(read.batch()).isEmpty();
    assertThat(read.gtin()).isEmpty();
  }

  @Test
  void reports_hold_something_and_not_too_much() {
    assertThat(report(" a\u0000b ", "m e").words()).isEqualTo("ab");
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> report("a", ""));
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> report("a".repeat(1001), ""));
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> report("ab", "x"));
    assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> report("ab", "x".repeat(121)));
  }

  private static NewSuspicion report(String words, String contact) {
    return new NewSuspicion("", words, contact, Optional.empty(), Locale.ENGLISH);
  }
}
