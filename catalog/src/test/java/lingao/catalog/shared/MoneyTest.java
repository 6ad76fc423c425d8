package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({"0,0", "19.8,1980", "19.80,1980", "0.01,1", "688,68800", "1e2,10000"})
  void yuan_become_fen(String yuan, long fen) {
    assertThat(Money.ofYuan(yuan)).isEqualTo(new Money(fen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "1.234", "-1", "NaN", "1e400", "99999999999999", "１２。５"})
  void what_is_no_amount_is_refused(String yuan) {
    assertThatThrownBy(() -> Money.ofYuan(yuan)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_tag_shows_two_decimals() {
    assertThat(new Money(1980).tag()).isEqualTo("¥19.80");
    assertThat(new Money(5).tag()).isEqualTo("¥0.05");
  }

  @Test
  void amounts_compare_by_value() {
    assertThat(new Money(100)).isLessThan(new Money(101));
  }
}
