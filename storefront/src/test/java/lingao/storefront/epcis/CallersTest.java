package lingao.storefront.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import lingao.catalog.epcis.access.BrandKeys;
import lingao.catalog.epcis.access.KeyHolder;
import lingao.catalog.epcis.query.Viewer;
import lingao.catalog.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {

  private static final Slug BRAND = new Slug("heshe-honey");
  private static final String ADDRESS = "192.0.2.1";

  private final Callers callers = new Callers();

  @BeforeEach
  void assemble() {
    callers.staff = mock(StaffService.class);
    callers.keys = mock(BrandKeys.class);
    when(callers.staff.signIn(any(), any(), any())).thenReturn(Optional.empty());
    when(callers.staff.member(1, 3)).thenReturn(Optional.empty());
    when(callers.keys.holder(any(), any())).thenReturn(Optional.empty());
  }

  @Test
  void without_credentials_one_is_the_public_and_cannot_do_more() {
    HttpServletRequest http = call(null);

    assertThat(callers.viewer(http)).isEqualTo(Viewer.PUBLIC);
    assertRefused(http, 401);
  }

  @Test
  void a_key_stands_for_its_brand() {
    when(callers.keys.holder("lgk_right", ADDRESS))
        .thenReturn(Optional.of(new KeyHolder(BRAND, "key:1234")));

    assertThat(callers.known(call("bearer lgk_right")))
        .isEqualTo(new Caller(Optional.of(BRAND), "key:1234"));
    assertThat(callers.viewer(call("Bearer lgk_right"))).isEqualTo(Viewer.of(BRAND));
  }

  @Test
  void an_owner_is_the_brand_and_the_office_all() {
    signsIn("owner", member(Role.OWNER, "heshe-honey", false));
    signsIn("office", member(Role.OFFICE, "", false));

    assertThat(callers.viewer(basic("owner:s:e"))).isEqualTo(Viewer.of(BRAND));
    assertThat(callers.viewer(basic("office:s:e"))).isEqualTo(Viewer.OFFICE);
  }

  @Test
  void others_of_the_staff_and_first_passwords_are_forbidden() {
    signsIn("hall", member(Role.HALL, "lingao", false));
    signsIn("owner", member(Role.OWNER, "heshe-honey", true));

    assertRefused(basic("hall:s:e"), 403);
    assertRefused(basic("owner:s:e"), 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Basic", "Basic %%%", "Basic bm9jb2xvbg==", "Bearer lgk_wrong", "Digest x"})
  void wrong_credentials_are_not_the_public(String said) {
    HttpServletRequest http = call(said);

    assertRefused(http, 401);
    assertThatThrownBy(() -> callers.viewer(http)).isInstanceOf(EpcisRefused.class);
  }

  @Test
  void a_password_is_compared_once_in_a_while_and_a_changed_one_counts_at_once() {
    StaffMember owner = member(Role.OWNER, "heshe-honey", false);
    signsIn("owner", owner);
    when(callers.staff.member(1, 3)).thenReturn(Optional.of(owner));
    callers.known(basic("owner:s:e"));
    callers.known(basic("owner:s:e"));
    verify(callers.staff, times(1)).signIn(any(), any(), any());

    when(callers.staff.member(1, 3)).thenReturn(Optional.empty());
    when(callers.staff.signIn(any(), any(), any())).thenReturn(Optional.empty());
    assertRefused(basic("owner:s:e"), 401);
  }

  private void signsIn(String name, StaffMember member) {
    when(callers.staff.signIn(name, "s:e", ADDRESS)).thenReturn(Optional.of(member));
  }

  private static StaffMember member(Role role, String place, boolean passwordDue) {
    return new StaffMember(1, "name", "Name", new Post(role, place), 3, passwordDue);
  }

  private void assertRefused(HttpServletRequest http, int status) {
    assertThatThrownBy(() -> callers.known(http))
        .isInstanceOfSatisfying(
            EpcisRefused.class, e -> assertThat(e.problem().status()).isEqualTo(status));
  }

  private static HttpServletRequest basic(String pair) {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    return call("Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  private static HttpServletRequest call(String said) {
    HttpServletRequest http = mock();
    when(http.getHeader("Authorization")).thenReturn(said);
    when(http.getRemoteAddr()).thenReturn(ADDRESS);
    return http;
  }
}
