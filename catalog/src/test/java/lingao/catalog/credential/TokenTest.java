package lingao.catalog.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  @Test
  void each_is_another_and_looks_like_one() {
    assertThat(Token.random()).hasSize(32).isNotEqualTo(Token.random());
    assertThat(Token.isOne(Token.random())).isTrue();
    assertThat(Token.hash(Token.random())).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "0123456789012345678901234567890",
        "012345678901234567890123456789012",
        "01234567890123456789012345678/01",
        "0123456789012345678901234567890\n"
      })
  void anything_else_is_none(String text) {
    assertThat(Token.isOne(text)).isFalse();
  }
}
