package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.account.FirstAccount;
import lingao.catalog.account.NewStaffMember;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;

/**
 * Makes the accounts of {@code sign-ins.tsv}: one a line, what it is for, sign-in name, password,
 * display name, role and place parted by tabs. The launcher tells the same lines.
 */
@ApplicationScoped
class DemoStaff {

  private static final String FILE = "sign-ins.tsv";

  @Inject private FirstAccount accounts;

  /** An account and what it is for. */
  record Account(NewStaffMember member, Post post) {}

  /** The office's, unless it has one. */
  void loadOffice() {
    accounts().stream()
        .filter(account -> account.post().equals(Post.OFFICE))
        .forEach(account -> accounts.openDemo(account.member()));
  }

  /** Those of brands, halls and stations, which exist by now. */
  void loadOthers() {
    accounts().stream()
        .filter(account -> !account.post().equals(Post.OFFICE))
        .forEach(account -> accounts.openDemo(account.member(), account.post()));
  }

  static List<Account> accounts(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(DemoStaff::account)
        .toList();
  }

  private static List<Account> accounts() {
    return accounts(DemoFile.open(FILE).text());
  }

  private static Account account(String[] fields) {
    return new Account(
        new NewStaffMember(fields[1], fields[3], fields[2]),
        new Post(Role.valueOf(fields[4]), fields[5]));
  }
}
