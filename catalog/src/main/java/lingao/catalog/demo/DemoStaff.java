package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.account.FirstAccount;
import lingao.catalog.account.NewStaffMember;

/**
 * Makes the accounts of {@code sign-ins.tsv}: one a line, what it is for, sign-in name, password
 * and display name parted by tabs. The launcher tells the same lines.
 */
@ApplicationScoped
class DemoStaff {

  private static final String FILE = "sign-ins.tsv";

  @Inject private FirstAccount accounts;

  void load() {
    members(DemoFile.open(FILE).text()).forEach(accounts::openDemo);
  }

  static List<NewStaffMember> members(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(fields -> new NewStaffMember(fields[1], fields[3], fields[2]))
        .toList();
  }
}
