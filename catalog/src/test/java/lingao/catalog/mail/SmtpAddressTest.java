package lingao.catalog.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAddressTest {

  private static final String FROM = "no-reply@shop.example";

  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example, 25, false, OPTIONAL",
    "smtp://u:p@mail.example, 587, false, REQUIRED",
    "smtp://u:p@mail.example:2525?starttls=off, 2525, false, OFF",
    "smtps://u:p@mail.example, 465, true, REQUIRED",
    "smtp://mail.example?starttls=required, 25, false, REQUIRED",
  })
  void ports_and_encryption_follow_from_the_address(
      String url, int port, boolean tls, SmtpAddress.StartTls starttls) {
    SmtpAddress address = SmtpAddress.parse(url, FROM);
    assertThat(address.host()).isEqualTo("mail.example");
    assertThat(address.port()).isEqualTo(port);
    assertThat(address.tls()).isEqualTo(tls);
    assertThat(address.starttls()).isEqualTo(starttls);
  }

  @Test
  void user_password_and_sender_are_decoded() {
    SmtpAddress address =
        SmtpAddress.parse(
            "smtp://shop%40example.com:p%3A%2F%25+x@mail.example?from=shop%2Bmail@example.com",
            FROM);
    assertThat(address.user()).contains("shop@example.com");
    assertThat(address.password()).contains("p:/%+x");
    assertThat(address.from()).isEqualTo("shop+mail@example.com");
    assertThat(address.domain()).isEqualTo("example.com");
    assertThat(address).asString().doesNotContain("p:/%+x");
  }

  @Test
  void a_password_never_travels_in_the_clear_unless_told() {
    assertThat(SmtpAddress.parse("smtp://u:p@mail.example", FROM).properties())
        .containsEntry("mail.smtp.starttls.required", "true")
        .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
        .containsEntry("mail.smtp.auth", "true");
    assertThat(SmtpAddress.parse("smtps://u:p@mail.example", FROM).properties())
        .containsEntry("mail.transport.protocol", "smtps")
        .containsEntry("mail.smtps.auth", "true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mail.example",
        "http://u:secret@mail.example",
        "smtp://u:secret@mail.example:x",
        "smtp://u:se cret@mail.example",
        "smtp://u:secret@mail.example?starttls=perhaps"
      })
  void nonsense_is_refused_without_telling_the_password(String url) {
    assertThatThrownBy(() -> SmtpAddress.parse(url, FROM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageNotContaining("cret");
  }
}
