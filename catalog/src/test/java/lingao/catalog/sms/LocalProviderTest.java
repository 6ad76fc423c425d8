package lingao.catalog.sms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.ShopTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalProviderTest {

  /** Of {@code printf '13800138000\nLG0000200016' | openssl dgst -sha256 -hmac demo-sms-2026}. */
  private static final String BY_OPENSSL =
      "32ead181ce394829079dd729d520a03f9cd9f2ad63ac859b54dfd43fec3c207a";

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

  private final LocalProvider provider = new LocalProvider();

  @BeforeEach
  void open() {
    provider.secret = Optional.empty();
    provider.clock = new ShopTime(Clock.fixed(NOW, ZoneOffset.UTC));
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

  @Test
  void a_time_that_is_signed_lets_a_message_in_for_five_minutes() {
    provider.demo = true;
    String time = String.valueOf(NOW.getEpochSecond() - 299);
    assertThatCode(() -> provider.verify(timed(time, "m1", "m1"))).doesNotThrowAnyException();
    for (long late : List.of(-301L, 301L)) {
      String other = String.valueOf(NOW.getEpochSecond() + late);
      assertThatThrownBy(() -> provider.verify(timed(other, "m1", "m1")))
          .hasMessage("passed on too long ago");
    }
    assertThatThrownBy(() -> provider.verify(timed("soon", "m1", "m1")))
        .isInstanceOf(UntrustedSms.class);
  }

  @Test
  void the_name_of_a_message_is_signed_with_its_time() {
    provider.demo = true;
    String time = String.valueOf(NOW.getEpochSecond());
    assertThatThrownBy(() -> provider.verify(timed(time, "m1", "m2")))
        .hasMessage("a wrong signature");
    InboundSms without =
        new InboundSms(
            "13800138000", "LG0000200016", BY_OPENSSL, Optional.empty(), Optional.of(time));
    assertThatThrownBy(() -> provider.verify(without)).hasMessage("a wrong signature");
  }

  private static InboundSms timed(String time, String signedId, String id) {
    String signature =
        LocalProvider.sign(
            LocalProvider.DEMO_SECRET,
            String.join("\n", "v2", time, signedId, "13800138000", "LG0000200016"));
    return new InboundSms(
        "13800138000", "LG0000200016", signature, Optional.of(id), Optional.of(time));
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
