package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

  @ParameterizedTest
  @CsvSource({
    "li.lei@example.com,li.lei@example.com",
    "' li@example.com ',li@example.com",
    "Li.Lei+shop@Example.COM,Li.Lei+shop@example.com",
    "12345@qq.com,12345@qq.com",
    "ｌｉ＠ｅｘａｍｐｌｅ．ｃｏｍ,li@example.com",
    "li@例子.中国,li@xn--fsqu00a.xn--fiqs8s",
    "o'neil@mail.example.co.uk,o'neil@mail.example.co.uk"
  })
  void each_way_of_writing_is_kept_in_one_form(String written, String kept) {
    assertThat(new Email(written).value()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "li",
        "li@",
        "@example.com",
        "li@example",
        "li@@example.com",
        "li@example..com",
        ".li@example.com",
        "li.@example.com",
        "li lei@example.com",
        "li@exa mple.com",
        "li@-example.com",
        "li@127.0.0.1",
        "li@[127.0.0.1]",
        "li@example.c",
        "\"li\"@example.com",
        "li@example.com,han@example.com",
        "li@example.com\nBcc: all@example.com",
        "Li <li@example.com>",
        "李@example.com"
      })
  void other_texts_are_refused(String written) {
    assertThatThrownBy(() -> new Email(written))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("email");
  }

  @Test
  void its_length_is_that_of_the_standard() {
    String domain = "@" + "d".repeat(63) + ".com";
    assertThat(new Email("l".repeat(64) + domain).value()).hasSize(132);
    assertThatThrownBy(() -> new Email("l".repeat(65) + domain)).isInstanceOf(InvalidValue.class);
    String longest = ("d".repeat(60) + ".").repeat(4) + "com";
    assertThatThrownBy(() -> new Email("lilililili@" + longest)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new Email("a".repeat(2_000_000))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void it_tells_only_its_ends_unless_asked() {
    Email email = new Email("Li.Lei@example.com");
    assertThat(email).hasToString("L***@example.com");
    assertThat(email.canonical()).isEqualTo("li.lei@example.com");
  }
}
