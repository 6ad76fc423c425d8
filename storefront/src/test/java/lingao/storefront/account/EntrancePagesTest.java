package lingao.storefront.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.customer.CustomerProfile;
import lingao.catalog.customer.CustomerRegistration;
import lingao.catalog.customer.CustomerSignIn;
import lingao.catalog.customer.PasswordReset;
import lingao.catalog.customer.SignedIn;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntrancePagesTest {

  private static final SignedIn SIGNED_IN = new SignedIn("token", Account.LIU);

  private final Account account = new Account();

  @BeforeEach
  void mailLinks() {
    Optional<Email> email = Optional.of(new Email("liu@example.com"));
    when(account.part(CustomerRegistration.class).waiting("good")).thenReturn(email);
    when(account.part(CustomerProfile.class).waitingEmail("good")).thenReturn(email);
    when(account.part(PasswordReset.class).accepts("good")).thenReturn(true);
  }

  static Stream<Arguments> readers() {
    return Stream.of(
            "/account/sign-in",
            "/account/sign-in?done=out",
            "/account/register",
            "/account/mailed",
            "/account/mailed?password=1",
            "/account/confirm?token=good",
            "/account/confirm?token=bad",
            "/account/forgot",
            "/account/reset?token=good",
            "/account/reset",
            "/account/email?token=good",
            "/account/email?token=bad")
        .flatMap(a -> Stream.of(Language.values()).map(l -> Arguments.of(a, l)));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_page_is_there_for_everybody_and_tells_nobody_its_address(String path, Language language) {
    account.shop().openPublic(path, language);
    assertThat(account.shop().wicket().getLastResponse().getHeader("Referrer-Policy"))
        .isEqualTo("no-referrer");
  }

  @Test
  void who_signs_in_goes_on_to_where_they_wanted() {
    when(account.part(CustomerSignIn.class).signIn(eq("liu@example.com"), eq("right"), any()))
        .thenReturn(Optional.of(SIGNED_IN));
    post("/account/sign-in?to=%2Fcheckout", "name", "liu@example.com", "password", "right");
    verify(account.part(Entrance.class)).enter(any(), any(), eq(SIGNED_IN));
    assertThat(account.location()).isEqualTo("/checkout");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2F%5Cevil.example", "javascript:1",
        "%2Faccount%2Fsign-out", "%2Faccount%2Fsign-in", "", "%2Foffice"
      })
  void nobody_is_led_elsewhere(String to) {
    when(account.part(CustomerSignIn.class).signIn(any(), any(), any()))
        .thenReturn(Optional.of(SIGNED_IN));
    post("/account/sign-in?to=" + to, "name", "13800138000", "password", "right");
    assertThat(account.location()).isEqualTo("/account");
  }

  @Test
  void a_wrong_password_tells_not_what_was_wrong_and_keeps_the_name() {
    Document page = post("/account/sign-in", "name", "13800138000", "password", "wrong");
    assertThat(account.shop().status()).isEqualTo(422);
    assertThat(page.select("#name-mistake").text()).isEqualTo("手机号、邮箱或密码不对。");
    assertThat(page.select("#name").attr("value")).isEqualTo("13800138000");
    assertThat(page.select("#password").attr("value")).isEmpty();
    verify(account.part(Entrance.class), never()).enter(any(), any(), any());
  }

  @Test
  void who_guesses_is_told_to_wait() {
    when(account.part(CustomerSignIn.class).signIn(any(), any(), any()))
        .thenThrow(new TooManyAttempts(Duration.ofMinutes(2)));
    Document page = post("/account/sign-in", "name", "13800138000", "password", "wrong");
    assertThat(account.shop().status()).isEqualTo(429);
    assertThat(account.shop().wicket().getLastResponse().getHeader("Retry-After")).isEqualTo("120");
    assertThat(page.select(".mistakes").text()).contains("2 分钟");
  }

  @Test
  void who_is_signed_in_has_no_business_at_the_door() {
    account.signedIn(Account.LIU).shop().open("/account/sign-in?to=%2Fbasket", Language.ZH);
    assertThat(account.location()).isEqualTo("/basket");
    account.shop().open("/account/register", Language.ZH);
    assertThat(account.location()).isEqualTo("/account");
  }

  @Test
  void an_address_gets_a_mail_a_number_comes_in() {
    post(
        "/account/register",
        "name",
        "liu@example.com",
        "greeting",
        "刘",
        "password",
        "long enough!");
    assertThat(account.location()).isEqualTo("/account/mailed");
    when(account.part(CustomerRegistration.class).register(any(), any()))
        .thenReturn(Optional.of(SIGNED_IN));
    post("/account/register", "name", "13800138000", "greeting", "刘", "password", "long enough!");
    verify(account.part(Entrance.class)).enter(any(), any(), eq(SIGNED_IN));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void what_is_wrong_stands_at_its_field(String name, String greeting, String password, String at) {
    Document page =
        post("/account/register", "name", name, "greeting", greeting, "password", password);
    assertThat(account.shop().status()).isEqualTo(422);
    assertThat(page.select(".field__mistake").eachAttr("id")).containsExactly(at + "-mistake");
    assertThat(page.select("#greeting").attr("value")).isEqualTo(greeting);
    verify(account.part(CustomerRegistration.class), never()).register(any(), any());
  }

  @Test
  void each_field_of_an_empty_form_says_what_it_wants() {
    Document page = post("/account/register", "name", "", "greeting", " ", "password", "");
    assertThat(page.select(".field__mistake").eachAttr("id"))
        .containsExactly("name-mistake", "greeting-mistake", "password-mistake");
    assertThat(page.select(".mistakes a").eachAttr("href"))
        .containsExactly("#name", "#greeting", "#password");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("nobody", "刘", "long enough!", "name"),
        Arguments.of("", "刘", "long enough!", "name"),
        Arguments.of("13800138000", "", "long enough!", "greeting"),
        Arguments.of("13800138000", "刘", "short", "password"),
        Arguments.of("13800138000", "刘", "13800138000!", "password"),
        Arguments.of("13800138000", "刘", "aaaaaaaaaaaaaaa", "password"));
  }

  @Test
  void a_number_that_is_taken_is_told() {
    when(account.part(CustomerRegistration.class).register(any(), any()))
        .thenThrow(new InvalidValue("signInName.taken", "x"));
    Document page =
        post(
            "/account/register",
            "name",
            "13800138000",
            "greeting",
            "刘",
            "password",
            "long enough!");
    assertThat(page.select("#name-mistake").text()).contains("已经注册过");
  }

  @Test
  void a_link_and_the_password_together_open_the_account() {
    Document page = post("/account/confirm?token=good", "password", "wrong");
    assertThat(page.select("#password-mistake")).hasSize(1);
    when(account.part(CustomerRegistration.class).confirm(eq("good"), eq("right"), any()))
        .thenReturn(Optional.of(SIGNED_IN));
    post("/account/confirm?token=good", "password", "right");
    verify(account.part(Entrance.class)).enter(any(), any(), eq(SIGNED_IN));
  }

  @Test
  void asking_for_a_new_password_answers_the_same_for_everybody() {
    post("/account/forgot", "name", "nobody@example.com");
    assertThat(account.location()).isEqualTo("/account/mailed?password=1");
    verify(account.part(PasswordReset.class)).request(eq("nobody@example.com"), any());
  }

  @Test
  void a_new_password_leads_to_the_door() {
    when(account.part(PasswordReset.class).reset("good", "short"))
        .thenThrow(new InvalidValue("password", "x"));
    assertThat(post("/account/reset?token=good", "password", "short").select("#password-mistake"))
        .hasSize(1);
    when(account.part(PasswordReset.class).reset(anyString(), eq("long enough!"))).thenReturn(true);
    post("/account/reset?token=good", "password", "long enough!");
    assertThat(account.location()).isEqualTo("/account/sign-in?done=reset");
  }

  @Test
  void an_address_is_confirmed_by_a_button_not_by_looking() {
    account.shop().open("/account/email?token=good", Language.ZH);
    verify(account.part(CustomerProfile.class), never()).confirmEmail(any());
    when(account.part(CustomerProfile.class).confirmEmail("good"))
        .thenReturn(Optional.of(new Email("liu@example.com")));
    post("/account/email?token=good", "any", "");
    assertThat(account.location()).isEqualTo("/account/profile?done=confirmed");
  }

  private Document post(String address, String... fields) {
    return account.shop().post(address, Language.ZH, fields);
  }
}
