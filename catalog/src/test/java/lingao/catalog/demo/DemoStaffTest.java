package lingao.catalog.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import lingao.catalog.account.Role;
import org.junit.jupiter.api.Test;

class DemoStaffTest {

  @Test
  void the_demo_has_an_account_of_each_role_the_office_first() {
    assertThat(DemoStaff.accounts(DemoFile.open("sign-ins.tsv").text()))
        .extracting(account -> account.member().name(), account -> account.post().role())
        .startsWith(tuple("office", Role.OFFICE))
        .extracting(tuple -> tuple.toList().get(1))
        .contains((Object[]) Role.values());
  }
}
