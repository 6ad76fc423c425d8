package lingao.catalog.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewStaffMemberTest {

  @Test
  void a_name_is_kept_in_one_form_and_the_password_is_not_told() {
    NewStaffMember member = new NewStaffMember(" Ｏffice ", " 电商办 ", "渔歌哩哩美唱到天亮月儿圆");
    assertThat(member.name()).isEqualTo("office");
    assertThat(member.displayName()).isEqualTo("电商办");
    assertThat(member).asString().isEqualTo("office");
  }

  @ParameterizedTest
  @CsvSource({
    "o, x, correct horse, name",
    "电商办, x, correct horse, name",
    "office, ' ', correct horse, displayName",
    "office, x, short one, password",
    "office, x, OfficeOffice, password.name",
    "office, x, office-2026x, password.name",
    "office, x, ababababababab, password.simple",
  })
  void what_can_be_no_account_is_refused(
      String name, String displayName, String password, String why) {
    assertThatThrownBy(() -> new NewStaffMember(name, displayName, password))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(why))
        .hasMessageNotContaining(password);
  }

  @Test
  void a_password_has_an_end() {
    assertThatThrownBy(() -> new NewStaffMember("office", "x", "correct".repeat(30)))
        .isInstanceOf(InvalidValue.class);
  }
}
