package lingao.catalog.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.credential.GuessLimit;
import lingao.catalog.credential.PasswordRules;
import lingao.catalog.credential.Passwords;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;

/** Signing in and passwords. Comparing a password takes no database connection meanwhile. */
@ApplicationScoped
public class StaffService {

  private static final int FREE_OF_A_NAME = 5;
  private static final int FREE_OF_AN_ADDRESS = 20;

  @Inject private StaffStore store;
  @Inject private ShopTime time;

  private final GuessLimit guesses =
      new GuessLimit(FREE_OF_A_NAME, FREE_OF_AN_ADDRESS, () -> time.now());

  /**
   * Who has that name and password; nobody when there is no such account or another password, which
   * takes the same time.
   *
   * @param address from which it is tried, to slow down who guesses
   * @throws TooManyAttempts after some failures of that name or from that address, whatever the
   *     password
   */
  public Optional<StaffMember> signIn(String name, String password, String address) {
    String normalized = NewStaffMember.normalize(name);
    guesses.check(normalized, address);
    Optional<StaffMember> member = find(normalized, password);
    guesses.note(normalized, address, member.isPresent());
    member.ifPresent(m -> store.noteSignIn(m.id()));
    return member;
  }

  /** Who signed in as that account with the password of that version, if it still counts. */
  public Optional<StaffMember> member(long id, int passwordVersion) {
    return store.byId(id).filter(entry -> entry.isAt(passwordVersion)).map(StaffEntry::toRecord);
  }

  /**
   * Changes the member's own password and so ends their other sessions. Nobody when {@code current}
   * is not the password.
   *
   * @throws InvalidValue when {@code next} can be no password
   * @throws TooManyAttempts after some failures
   */
  public Optional<StaffMember> changePassword(
      StaffMember member, String current, String next, String address) {
    PasswordRules.check(next, member.name());
    if (next.equals(current)) {
      throw new InvalidValue("password.same", "the new password is the old one");
    }
    guesses.check(member.name(), address);
    boolean right = find(member.name(), current).isPresent();
    guesses.note(member.name(), address, right);
    return right ? store.changePassword(member, Passwords.hash(next)) : Optional.empty();
  }

  private Optional<StaffMember> find(String name, String password) {
    Optional<StaffEntry> entry = store.byName(name);
    boolean right =
        entry
            .map(e -> Passwords.matches(password, e.passwordHash()))
            .orElseGet(() -> Passwords.matchesNobody(password));
    return entry.filter(e -> right).map(StaffEntry::toRecord);
  }
}
