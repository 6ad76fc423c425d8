package lingao.storefront.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffAccount;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffOffice;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.staff.PostsOfTheDemo;
import org.apache.wicket.util.tester.FormTester;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsPageTest {

  private static final StaffMember HALL =
      new StaffMember(21, "li", "李 <b>", new Post(Role.HALL, "lingao"), 1, true);

  private final Office office = new Office().signedIn(Office.CLERK);
  private final StaffOffice staff = office.part(StaffOffice.class);

  @BeforeEach
  void two_accounts() {
    PostsOfTheDemo.put(office.shop());
    when(staff.accounts())
        .thenReturn(
            List.of(
                new StaffAccount(Office.CLERK, true, Optional.of(Instant.EPOCH)),
                new StaffAccount(HALL, true, Optional.empty())));
  }

  @Test
  void nobody_can_close_or_reset_the_own_account() {
    Document page = office.open("/office/staff");
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("tbody tr").get(0).select("button")).isEmpty();
    assertThat(page.select("tbody tr").get(1).select("button").eachText())
        .containsExactly("重设密码", "停用");
    assertThat(page.select("tbody tr").get(1).text()).contains("李 <b>", "临高体验馆", "从未登录");
    assertThat(page.select("optgroup")).hasSize(4);
  }

  @Test
  void a_new_accounts_password_is_told_by_this_answer_alone() {
    when(staff.open("wang", "王", new Post(Role.HALL, "lingao"))).thenReturn("k7mp-x2qa-9hrt-w4ce");
    office.open("/office/staff");
    Document page = openAccount("wang", "王", "HALL:lingao");
    assertThat(page.select(".office-issued").text()).contains("wang", "k7mp-x2qa-9hrt-w4ce");
    assertThat(page.select("#new-name").val()).isEmpty();
    assertThat(office.open("/office/staff").select(".office-issued")).isEmpty();
  }

  @Test
  void a_refused_account_keeps_what_was_typed_and_says_why() {
    when(staff.open(any(), any(), any())).thenThrow(new InvalidValue("name.taken", "taken"));
    office.open("/office/staff");
    Document page = openAccount("li", "李", "STATION:S01");
    assertThat(page.select(".office-message--error").text()).contains("已有人使用");
    assertThat(page.select("#new-name").val()).isEqualTo("li");
    assertThat(page.select("option[selected]").val()).isEqualTo("STATION:S01");
    assertThat(page.select(".office-issued")).isEmpty();
  }

  @Test
  void a_post_that_does_not_exist_is_refused() {
    office.open("/office/staff");
    assertThat(openAccount("li", "李", "OFFICE:lingao").select(".office-message--error").text())
        .contains("请选择一个岗位");
    verify(staff, never()).open(any(), any(), any());
  }

  @Test
  void a_reset_tells_the_new_password_and_a_closed_account_is_said_to_be() {
    when(staff.resetPassword(21)).thenReturn("aaaa-bbbb-cccc-dddd");
    office.open("/office/staff");
    assertThat(press("reset", "21").select(".office-issued").text())
        .contains("li", "aaaa-bbbb-cccc-dddd");
    office.open("/office/staff");
    press("close", "21");
    verify(staff).setActive(21, false);
    office.expectRedirectTo("/office/staff");
  }

  @Test
  void a_button_for_an_unknown_account_does_nothing_and_a_refusal_is_told() {
    office.open("/office/staff");
    press("close", "99");
    verify(staff, never()).setActive(anyLong(), anyBoolean());
    doThrow(new InvalidValue("account.own", "own")).when(staff).setActive(7, false);
    office.open("/office/staff");
    assertThat(press("close", "7").select(".office-message--error").text()).contains("自己的账号");
  }

  private Document openAccount(String name, String displayName, String post) {
    FormTester form = office.form("new");
    form.setValue("name", name);
    form.setValue("display-name", displayName);
    office.shop().wicket().getRequest().getPostParameters().setParameterValue("post", post);
    return submit(form);
  }

  private Document press(String button, String id) {
    FormTester form = office.form("list");
    office.shop().wicket().getRequest().getPostParameters().setParameterValue(button, id);
    return submit(form);
  }

  private Document submit(FormTester form) {
    form.submit();
    return Jsoup.parse(office.shop().wicket().getLastResponseAsString());
  }
}
