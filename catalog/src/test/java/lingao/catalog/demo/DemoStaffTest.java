package lingao.catalog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import lingao.catalog.account.NewStaffMember;
import org.junit.jupiter.api.Test;

class DemoStaffTest {

  @Test
  void the_demo_has_an_account_of_the_office() {
    assertThat(DemoStaff.members(DemoFile.open("sign-ins.tsv").text()))
        .extracting(NewStaffMember::name)
        .contains("office");
  }
}
