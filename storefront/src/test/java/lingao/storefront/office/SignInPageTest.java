package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import lingao.catalog.credential.TooManyAttempts;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SignInPageTest {

  private static final String PASSWORD = "correct horse battery";

  private final Office office = new Office();

  @Test
  void leads_to_where_one_wanted_to_go_under_a_session_of_its_own() {
    answer(Optional.of(Office.CLERK));
    office.open("/office/sign-in?to=%2Foffice%2Fmissed%3Fpage%3D2");
    assertThat(office.shop().hasSession()).isFalse();
    signIn();
    office.expectRedirectTo("/office/missed?page=2");
    assertThat(office.shop().hasSession()).isTrue();
  }

  @Test
  void leads_nowhere_else() {
    answer(Optional.of(Office.CLERK));
    office.open("/office/sign-in?to=https%3A%2F%2Fevil.example%2Foffice");
    signIn();
    office.expectRedirectTo("/office");
  }

  @Test
  void a_wrong_password_keeps_the_name_and_no_session() {
    answer(Optional.empty());
    office.open("/office/sign-in");
    Document page = signIn();
    assertThat(page.select(".office-message--error").text()).contains("用户名或密码不对");
    assertThat(page.select("#sign-in-name").val()).isEqualTo("clerk");
    assertThat(page.select("#password").val()).isEmpty();
    assertThat(office.shop().hasSession()).isFalse();
  }

  @Test
  void an_owner_is_led_to_the_console_wherever_they_wanted_to_go() {
    answer(Optional.of(Office.member(8, Role.OWNER)));
    office.open("/office/sign-in?to=%2Foffice%2Fmissed");
    signIn();
    office.expectRedirectTo("/console");
  }

  @Test
  void staff_of_a_hall_are_led_to_their_desk_wherever_they_wanted_to_go() {
    answer(Optional.of(Office.member(9, Role.HALL)));
    office.open("/office/sign-in?to=%2Foffice%2Fmissed");
    signIn();
    office.expectRedirectTo("/desk");
  }

  @Test
  void who_guesses_is_told_how_long_to_wait() {
    TooManyAttempts tooMany = mock();
    when(tooMany.minutes()).thenReturn(4L);
    when(office.part(StaffService.class).signIn(any(), any(), any())).thenThrow(tooMany);
    office.open("/office/sign-in");
    assertThat(signIn().select(".office-message--error").text()).contains("4 分钟");
    assertThat(office.shop().status()).isEqualTo(429);
    assertThat(office.shop().wicket().getLastResponse().getHeader("Retry-After")).isEqualTo("240");
  }

  @Test
  void another_sites_form_signs_nobody_in() {
    office.open("/office/sign-in");
    FormTester form = fill();
    office.shop().wicket().getRequest().setHeader("sec-fetch-site", "cross-site");
    form.submit();
    assertThat(office.shop().status()).isEqualTo(403);
    verify(office.part(StaffService.class), never()).signIn(any(), any(), any());
  }

  private void answer(Optional<StaffMember> member) {
    when(office.part(StaffService.class).signIn(eq("clerk"), eq(PASSWORD), any()))
        .thenReturn(member);
  }

  private Document signIn() {
    fill().submit();
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }

  private FormTester fill() {
    FormTester form = office.form("form");
    form.setValue("sign-in-name", "clerk");
    form.setValue("password", PASSWORD);
    return form;
  }
}
