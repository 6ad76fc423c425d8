package lingao.catalog.sms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalProviderTest {

  /** Of {@code printf '13800138000\nLG0000200016' | openssl dgst -sha256 -hmac demo-sms-2026}. */
  private static final String BY_OPENSSL =
      "32ead181ce394829079dd729d520a03f9cd9f2ad63ac859b54dfd43fec3c207a";

  private final LocalProvider provider = new LocalProvider();

  @BeforeEach
  void open() {
    provider.secret = Optional.empty();
  }

  private static InboundSms signed(String signature) {
    return new InboundSms("13800138000", "LG0000200016", signature, Optional.empty());
  }

  @Test
  void the_demo_has_a_secret_that_is_known() {
    provider.demo = true;
    assertThatCode(() -> provider.verify(signed(BY_OPENSSL))).doesNotThrowAnyException();
  }

  @Test
  void a_secret_of_ones_own_comes_before_the_demos() {
    provider.demo = true;
    provider.secret = Optional.of("own");
    assertThatThrownBy(() -> provider.verify(signed(BY_OPENSSL))).isInstanceOf(UntrustedSms.class);
    String own = LocalProvider.sign("own", "13800138000\nLG0000200016");
    assertThatCode(() -> provider.verify(signed(own))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0", "00", "渔歌"})
  void a_wrong_signature_is_refused(String signature) {
    provider.demo = true;
    assertThatThrownBy(() -> provider.verify(signed(signature))).isInstanceOf(UntrustedSms.class);
  }

  @Test
  void without_secret_and_demo_there_is_no_provider() {
    provider.secret = Optional.of(" ");
    assertThatThrownBy(() -> provider.verify(signed(BY_OPENSSL)))
        .isInstanceOf(SmsUnavailable.class);
    assertThatThrownBy(() -> provider.send("13800138000", "x")).isInstanceOf(SmsUnavailable.class);
  }
}
