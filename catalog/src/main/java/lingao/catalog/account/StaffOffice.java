package lingao.catalog.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import lingao.catalog.credential.Passwords;
import lingao.catalog.shared.InvalidValue;

/**
 * The accounts of the staff, as the office looks after them. Passwords that it gives out work once:
 * whoever signs in with one has to change it first.
 */
@ApplicationScoped
@OfficeOnly
public class StaffOffice {

  private static final Logger LOG = Logger.getLogger(StaffOffice.class.getName());

  @Inject private StaffStore store;
  @Inject private CurrentStaff current;

  /** All accounts that may be used or might again, by role and name. */
  public List<StaffAccount> accounts() {
    return store.accounts();
  }

  /**
   * Makes an account and tells the password for its first sign-in, which nobody is told again.
   *
   * @param name see {@link NewStaffMember}
   * @throws InvalidValue when name or display name have a wrong form, the name is taken, or there
   *     is no such place
   */
  public String open(String name, String displayName, Post post) {
    String password = OneTimePassword.random();
    NewStaffMember member = new NewStaffMember(name, displayName, password);
    store.open(member, post, Passwords.hash(password));
    log("opened the account " + member.name());
    return password;
  }

  /**
   * Gives an account another password for one sign-in, and so ends its sessions. It is told once.
   *
   * @throws InvalidValue when there is no such account
   */
  public String resetPassword(long id) {
    String password = OneTimePassword.random();
    log("reset the password of " + store.resetPassword(id, Passwords.hash(password)).name());
    return password;
  }

  /**
   * Lets an account be used, or no more.
   *
   * @throws InvalidValue when there is no such account, or it is one's own
   */
  public void setActive(long id, boolean active) {
    if (!active && current.member().filter(me -> me.id() == id).isPresent()) {
      throw new InvalidValue("account.own", "nobody shuts themselves out");
    }
    log((active ? "opened again " : "closed ") + store.setActive(id, active).name());
  }

  private void log(String what) {
    LOG.info(() -> current.member().map(StaffMember::name).orElse("nobody") + " " + what);
  }
}
