package lingao.catalog.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {

  @ParameterizedTest
  @CsvSource({
    "138 0013 8000, 13800138000",
    "+86 138-0013-8000, 13800138000",
    "Liu@Example.COM, liu@example.com",
    "liu＠example.com, liu@example.com",
  })
  void numbers_and_addresses_are_known_however_they_are_written(String typed, String canonical) {
    assertThat(SignInName.parse(typed).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "liu", "12800138000", "liu@", "@example.com", "010-12345678"})
  void what_is_neither_is_refused(String typed) {
    assertThat(SignInName.of(typed)).isEmpty();
    assertThatThrownBy(() -> SignInName.parse(typed))
        .isInstanceOfSatisfying(
            InvalidValue.class, e -> assertThat(e.name()).isEqualTo("signInName"));
  }

  @Test
  void a_customer_has_a_name_on_one_line_and_a_password_that_is_not_theirs() {
    SignInName name = SignInName.parse("13800138000");
    assertThat(new NewCustomer(name, " 刘\t 阿妹 ", "a long passphrase", Locale.ENGLISH))
        .returns("刘 阿妹", NewCustomer::name)
        .hasToString("a new customer");
    refused(name, "", "a long passphrase", "name");
    refused(name, "刘".repeat(41), "a long passphrase", "name");
    refused(name, "刘\u202e", "a long passphrase", "name");
    refused(name, "刘", "short", "password");
    refused(name, "刘", "13800138000x", "password.name");
  }

  private static void refused(SignInName signInName, String name, String password, String why) {
    assertThatThrownBy(() -> new NewCustomer(signInName, name, password, Locale.ENGLISH))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(why));
  }
}
