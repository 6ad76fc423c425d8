package lingao.launcher.payara;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AdminKeyfileTest {
  /** As Payara's own template has it, for an empty password. */
  private static final String TEMPLATE = "Zl1/VMPYxMuFI2R9vhSzL0UucS4fY5aM5g/9yhmRxNiT3CH+nGzrsA==";

  @Test
  void hashesAsPayaraDoes() {
    byte[] hashAndSalt = Base64.getDecoder().decode(TEMPLATE);
    byte[] salt = Arrays.copyOfRange(hashAndSalt, 32, hashAndSalt.length);

    assertThat(AdminKeyfile.hash("", salt)).isEqualTo(TEMPLATE);
  }

  @Test
  void neverHoldsThePasswordNorTheSameLineTwice() {
    String line = AdminKeyfile.line("open sesame");

    assertThat(line).startsWith("admin;{SSHA256}").endsWith(";asadmin\n").doesNotContain("sesame");
    assertThat(AdminKeyfile.line("open sesame")).isNotEqualTo(line);
  }
}
