package lingao.storefront.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.dispatch.DeskService;
import lingao.catalog.dispatch.DispatchPage;
import lingao.storefront.office.Office;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPagesTest {

  private final Office office = new Office();

  @BeforeEach
  void nothing_waits() {
    when(office.part(DeskService.class).page(any(), anyInt()))
        .thenReturn(new DispatchPage(0, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk", "/desk/password"})
  void a_page_is_for_staff_of_halls_and_stations_alone(String address) {
    office.open(address);
    office.expectRedirectTo("/office/sign-in?to=" + address.replace("/", "%2F") + "%3Flang%3Dzh");
    office.signedIn(Office.CLERK).open(address);
    assertThat(office.shop().status()).isEqualTo(303);

    StaffMember hall = Office.member(9, Role.HALL);
    Document page = office.signedIn(hall).open(address);
    assertThat(office.shop().status()).isEqualTo(200);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(office.shop().wicket().getLastRenderedPage().isPageStateless()).isTrue();
    verify(office.part(CurrentStaff.class)).become(hall);
    assertThat(office.signedIn(Office.member(10, Role.STATION)).open(address).title())
        .contains("临高自提服务台");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HALL", "OFFICE"})
  void who_has_somebody_elses_password_has_to_change_it_first(Role role) {
    Post post = role == Role.OFFICE ? Post.OFFICE : new Post(role, "lingao");
    String home = role == Role.OFFICE ? "/office" : "/desk";
    office.signedIn(new StaffMember(11, "new", "新人", post, 1, true)).open(home);
    office.expectRedirectTo(home + "/password");
    Document page = office.open(home + "/password");
    assertThat(office.shop().status()).isEqualTo(200);
    assertThat(page.select(".notice").text()).contains("一次性密码");
  }
}
