package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.FirstAccount;
import lingao.catalog.account.NewStaffMember;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffOffice;
import lingao.catalog.account.StaffService;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts of the staff, in the container; the demo's is there. */
@ExtendWith(ArquillianExtension.class)
class StaffIT {

  private static final String PASSWORD = "demo-lingao-2026";
  private static final String HERE = "192.0.2.1";

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Inject private StaffService staff;
  @Inject private FirstAccount first;
  @Inject private StaffOffice accounts;
  @Inject private CurrentStaff current;

  @Test
  void the_demo_office_signs_in_and_a_wrong_password_does_not() throws SQLException {
    StaffMember member = staff.signIn(" Office ", PASSWORD, HERE).orElseThrow();
    assertThat(member.role()).isEqualTo(Role.OFFICE);
    assertThat(staff.member(member.id(), member.passwordVersion())).contains(member);
    assertThat(staff.member(member.id(), member.passwordVersion() + 1)).isEmpty();
    assertThat(staff.signIn("office", PASSWORD + "x", HERE)).isEmpty();
    assertThat(staff.signIn("nobody", PASSWORD, HERE)).isEmpty();
    assertThat(
            one(
                "select count(*) from staff_account where name = 'office' and signed_in_at is not"
                    + " null"))
        .isEqualTo("1");
  }

  @Test
  void an_account_that_is_not_active_signs_in_no_more() throws SQLException {
    add("retired");
    StaffMember member = staff.signIn("retired", PASSWORD, HERE).orElseThrow();
    execute("update staff_account set active = false where name = 'retired'");
    assertThat(staff.signIn("retired", PASSWORD, HERE)).isEmpty();
    assertThat(staff.member(member.id(), member.passwordVersion())).isEmpty();
  }

  @Test
  void a_changed_password_ends_other_sessions() throws SQLException {
    add("careful");
    StaffMember before = staff.signIn("careful", PASSWORD, HERE).orElseThrow();
    assertThat(staff.changePassword(before, "not the password", "渔歌哩哩美唱到天亮月儿圆", HERE)).isEmpty();
    assertThatThrownBy(() -> staff.changePassword(before, PASSWORD, "short", HERE))
        .isInstanceOf(InvalidValue.class);
    StaffMember after = staff.changePassword(before, PASSWORD, "渔歌哩哩美唱到天亮月儿圆", HERE).orElseThrow();
    assertThat(staff.member(before.id(), before.passwordVersion())).isEmpty();
    assertThat(staff.member(after.id(), after.passwordVersion())).isPresent();
    assertThat(staff.signIn("careful", "渔歌哩哩美唱到天亮月儿圆", HERE)).contains(after);
  }

  @Test
  void the_demo_has_staff_of_a_hall_and_a_station_and_an_owner() {
    assertThat(staff.signIn("hall", "demo-hall-2026", HERE).orElseThrow().post())
        .isEqualTo(new Post(Role.HALL, "lingao"));
    assertThat(staff.signIn("station", "demo-station-2026", HERE).orElseThrow().post())
        .isEqualTo(new Post(Role.STATION, "S01"));
    assertThat(staff.signIn("owner", "demo-owner-2026", HERE).orElseThrow().brand())
        .contains(new Slug("duowen-water-spinach"));
  }

  @Test
  void the_office_opens_an_account_with_a_password_that_has_to_be_changed() {
    assertThatThrownBy(() -> accounts.accounts()).isInstanceOf(NotPermitted.class);
    current.become(staff.signIn("hall", "demo-hall-2026", HERE).orElseThrow());
    assertThatThrownBy(() -> accounts.resetPassword(1)).isInstanceOf(NotPermitted.class);

    StaffMember clerk = staff.signIn("office", PASSWORD, HERE).orElseThrow();
    current.become(clerk);
    Post hall = new Post(Role.HALL, "haikou");
    String once = accounts.open("haikou-1", "小林", hall);
    StaffMember member = staff.signIn("haikou-1", once, HERE).orElseThrow();
    assertThat(member.passwordDue()).isTrue();
    assertThat(member.post()).isEqualTo(hall);
    assertThatThrownBy(() -> staff.changePassword(member, once, once, HERE))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("password.same");
    StaffMember own = staff.changePassword(member, once, "渔歌哩哩美唱到天亮月儿圆", HERE).orElseThrow();
    assertThat(own.passwordDue()).isFalse();

    assertThat(staff.signIn("haikou-1", accounts.resetPassword(own.id()), HERE).orElseThrow())
        .matches(StaffMember::passwordDue);
    assertThat(staff.member(own.id(), own.passwordVersion())).isEmpty();
    accounts.setActive(own.id(), false);
    assertThat(accounts.accounts())
        .anyMatch(a -> a.member().id() == own.id() && !a.active() && a.signedInAt().isPresent());
    assertThatThrownBy(() -> accounts.setActive(clerk.id(), false))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("account.own");
    assertThatThrownBy(() -> accounts.open("haikou-1", "又一个", hall))
        .hasMessageStartingWith("name.taken");
    assertThatThrownBy(() -> accounts.open("sanya-1", "小陈", new Post(Role.HALL, "sanya")))
        .hasMessageStartingWith("place");
  }

  @Test
  void who_guesses_has_to_wait_even_with_the_right_password() throws SQLException {
    add("guessed");
    for (int i = 0; i < 5; i++) {
      assertThat(staff.signIn("guessed", "wrong password " + i, "192.0.2.9")).isEmpty();
    }
    assertThatThrownBy(() -> staff.signIn("guessed", PASSWORD, "192.0.2.10"))
        .isInstanceOfSatisfying(TooManyAttempts.class, e -> assertThat(e.minutes()).isPositive());
  }

  @Test
  void where_an_office_account_is_no_token_makes_another() throws SQLException {
    String token = "a-token";
    execute(
        "insert into first_account_token (hash) values (encode(sha256('" + token + "'), 'hex'))");
    assertThat(first.accepts(token)).isFalse();
    assertThat(first.open(token, new NewStaffMember("second", "示例", PASSWORD))).isEmpty();
  }

  @Test
  void a_token_makes_the_first_account_once() throws SQLException {
    String token = "another-token";
    execute(
        "insert into first_account_token (hash) values (encode(sha256('" + token + "'), 'hex'))");
    execute("update staff_account set active = false where demo");
    try {
      assertThat(first.accepts("wrong")).isFalse();
      assertThat(first.open("wrong", new NewStaffMember("first", "示例", PASSWORD))).isEmpty();
      assertThat(first.accepts(token)).isTrue();
      assertThat(first.open(token, new NewStaffMember("first", "示例", PASSWORD))).isPresent();
      assertThat(first.accepts(token)).isFalse();
      assertThat(first.open(token, new NewStaffMember("more", "示例", PASSWORD))).isEmpty();
      assertThat(staff.signIn("first", PASSWORD, HERE)).isPresent();
    } finally {
      execute("update staff_account set active = true where demo");
      execute("delete from staff_account where name = 'first'");
    }
  }

  @Test
  void no_password_is_kept_as_it_is() throws SQLException {
    assertThat(one("select password_hash from staff_account where name = 'office'"))
        .startsWith("$argon2id$")
        .doesNotContain(PASSWORD);
  }

  private void add(String name) throws SQLException {
    execute("delete from staff_account where name = '" + name + "'");
    execute(
        "insert into staff_account (id, version, name, display_name, role, password_hash,"
            + " password_version, active, demo) select "
            + Math.abs((long) name.hashCode())
            + ", 1, '"
            + name
            + "', '示例', 'OFFICE', password_hash, 1, true, true from staff_account"
            + " where name = 'office'");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String one(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
