package lingao.catalog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** FIPS 180-4, example of one block. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void texts_and_bytes_have_the_published_hash() {
    assertThat(Sha256.hex("abc")).isEqualTo(ABC);
    assertThat(Sha256.hex("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(ABC);
    assertThat(Sha256.hex("abc", 8)).isEqualTo("ba7816bf8f01cfea");
  }

  /** RFC 4231, test case 2. */
  @Test
  void messages_have_the_published_signature() {
    assertThat(HmacSha256.hex("Jefe", "what do ya want for nothing?"))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void secrets_are_the_same_or_not() {
    assertThat(HmacSha256.same("秘密", "秘密")).isTrue();
    assertThat(HmacSha256.same("秘密", "秘")).isFalse();
    assertThat(HmacSha256.same("", "a")).isFalse();
  }
}
