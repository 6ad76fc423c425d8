package lingao.catalog.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPairTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22",
        "!22",
        "1987654Ad4X4bL5ttr2310c2K",
        "12345_ABCDEFGHIJKLMCP",
        "12345_nopqrstuvwxyzP2",
        "12345_!\"%&'()*+,-./LC",
        "12345_0123456789:;<=>?62"
      })
  void the_last_two_characters_check_the_rest(String value) {
    assertThat(CheckPair.closes(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "33", "1987654Ad4X4bL5ttr2310cXK", "1987654da4X4bL5ttr2310c2K"})
  void others_do_not(String value) {
    assertThat(CheckPair.closes(value)).isFalse();
  }
}
