package lingao.catalog.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.mail.MailMessage;
import lingao.catalog.mail.MailService;
import lingao.catalog.mail.MailTemplate;
import lingao.catalog.mail.Templates;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.ShopTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerMailsTest {

  private static final Email EMAIL = new Email("liu@example.com");
  private static final Customer LIU =
      new Customer(1, "刘", Optional.of(EMAIL), Optional.empty(), Locale.ENGLISH);

  private final List<MailMessage> sent = new ArrayList<>();
  private final CustomerMails mails = new CustomerMails();

  @BeforeEach
  void wire() throws ReflectiveOperationException {
    MailService service = mock();
    doAnswer(call -> sent.add(call.getArgument(0))).when(service).send(any());
    set("mails", service);
    set("time", new ShopTime(Clock.fixed(Instant.parse("2026-11-29T08:10:00Z"), ZoneOffset.UTC)));
    set("publicUrl", "https://shop.example/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "confirm-registration", "already-registered", "confirm-email", "email-taken",
        "email-changed", "reset-password", "password-changed", "account-deleted"
      })
  void each_mail_is_there_in_both_languages(String name) {
    Templates.expectComplete(
        new MailTemplate(CustomerMails.class, name),
        Map.of(
            "name",
            "刘",
            "link",
            "https://shop.example/",
            "hours",
            "24",
            "minutes",
            "60",
            "email",
            "l***@example.com"));
  }

  @Test
  void a_link_leads_to_the_shop_and_its_token_is_in_no_key() {
    mails.confirmRegistration(EMAIL, "Liu", Locale.ENGLISH, "secret-token");
    mails.resetPassword(LIU, EMAIL, "secret-token");
    assertThat(sent.stream().map(message -> String.valueOf(message.values().get("link"))))
        .containsExactly(
            "https://shop.example/account/confirm?token=secret-token",
            "https://shop.example/account/reset?token=secret-token");
    assertThat(sent).noneMatch(message -> message.dedupeKey().contains("secret"));
  }

  @Test
  void who_is_registered_already_is_told_once_an_hour() {
    mails.alreadyRegistered(LIU);
    mails.alreadyRegistered(LIU);
    assertThat(sent.stream().map(MailMessage::dedupeKey).distinct()).hasSize(1);
  }

  @Test
  void who_has_no_address_gets_no_mail() {
    mails.passwordChanged(
        new Customer(2, "王", Optional.empty(), Optional.empty(), Locale.SIMPLIFIED_CHINESE));
    assertThat(sent).isEmpty();
  }

  private void set(String name, Object value) throws ReflectiveOperationException {
    Field field = CustomerMails.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(mails, value);
  }
}
