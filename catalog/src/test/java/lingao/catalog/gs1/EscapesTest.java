package lingao.catalog.gs1;

import static lingao.catalog.gs1.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {

  private static final String SET_82 =
      "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

  @Test
  void all_but_unreserved_characters_are_escaped() {
    assertThat(Escapes.encode("AZaz09-._~")).isEqualTo("AZaz09-._~");
    assertThat(Escapes.encode("!\"#%&'()*+,/:;<=>?"))
        .isEqualTo("%21%22%23%25%26%27%28%29%2A%2B%2C%2F%3A%3B%3C%3D%3E%3F");
  }

  @Test
  void what_is_escaped_comes_back() {
    assertThat(SET_82).hasSize(82);
    assertThat(Escapes.decode(Escapes.encode(SET_82))).isEqualTo(SET_82);
    assertThat(Escapes.decodeQuery(Escapes.encode(SET_82))).isEqualTo(SET_82);
  }

  @ParameterizedTest
  @CsvSource({
    "A%2fb,A/b,A/b",
    "A%2Fb,A/b,A/b",
    "A+B,A+B,A B",
    "%2B,+,+",
    "%25,%,%",
    "%252F,%2F,%2F"
  })
  void a_plus_sign_is_a_space_in_queries_alone(String escaped, String path, String query) {
    assertThat(Escapes.decode(escaped)).isEqualTo(path);
    assertThat(Escapes.decodeQuery(escaped)).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "A%", "A%2", "A%2g", "A%g2", "%%25", "% 1", "%+1", "%２５"})
  void incomplete_escapes_are_refused(String escaped) {
    assertRefused(Reason.MALFORMED_ESCAPE, () -> Escapes.decode(escaped));
  }
}
