package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800138000",
        " 138 0013 8000 ",
        "138-0013-8000",
        "+8613800138000",
        "+86 138 0013 8000",
        "(+86) 138-0013-8000",
        "008613800138000",
        "8613800138000",
        "１３８００１３８０００",
        "＋８６　１３８－００１３－８０００",
        "138–0013–8000"
      })
  void each_way_of_writing_is_kept_as_eleven_digits(String written) {
    assertThat(new Mobile(written).value()).isEqualTo("13800138000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "12800138000",
        "03800138000",
        "1380013800",
        "138001380000",
        "+85291234567",
        "+1 3800138000",
        "0898-12345678",
        "1380013800a",
        "13800138000;13900139000",
        "١٣٨٠٠١٣٨٠٠٠",
        "+86+8613800138000"
      })
  void other_numbers_are_refused(String written) {
    assertThatThrownBy(() -> new Mobile(written))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("mobile");
  }

  @Test
  void a_huge_text_is_refused_without_being_read() {
    assertThatThrownBy(() -> new Mobile("1 ".repeat(1_000_000))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void it_tells_only_its_ends_unless_asked() {
    Mobile mobile = new Mobile("13800138000");
    assertThat(mobile).hasToString("138****8000");
    assertThat(mobile.masked()).isEqualTo("138****8000");
    assertThat(mobile.grouped()).isEqualTo("138 0013 8000");
  }
}
