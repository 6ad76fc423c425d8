package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.credential.PasswordRules;
import lingao.catalog.credential.Passwords;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Mobile;

/**
 * What customers change about their account. By what they sign in changes only with the password at
 * hand: else they throw {@link WrongPassword}, or {@link TooManyAttempts} after some.
 */
@ApplicationScoped
public class CustomerProfile {

  @Inject private CustomerStore customers;
  @Inject private SessionStore sessions;
  @Inject private LinkStore links;
  @Inject private PasswordCheck passwords;
  @Inject private MailLimit limit;
  @Inject private PasswordSteps passwordSteps;
  @Inject private EmailSteps emailSteps;

  /**
   * Changes by what name the shop greets them and in which language it writes.
   *
   * @throws InvalidValue named {@code name} for none or a longer one
   */
  @Transactional
  public void change(Customer customer, String name, Locale language) {
    customers.rename(customer.id(), NewCustomer.name(name));
    customers.speak(customer.id(), language);
  }

  /**
   * Changes the password and ends all sessions but the one that asks.
   *
   * @param currentToken of the session that asks
   * @throws InvalidValue when {@code next} can be no password
   */
  public void changePassword(
      Customer customer, String current, String next, String currentToken, Origin origin) {
    PasswordRules.check(next, customer.signInName());
    require(customer, current, origin);
    passwordSteps.change(customer, Passwords.hash(next), currentToken);
  }

  /**
   * Mails a link to a new address, which counts once the link is used.
   *
   * @throws TooManyAttempts also when that address has got many mails
   */
  public void requestEmail(Customer customer, String password, Email email, Origin origin) {
    require(customer, password, origin);
    limit.check(email.canonical(), origin);
    emailSteps.offer(customer, email);
  }

  /** The address that a mailed link confirms; nothing when the link is none or over. */
  public Optional<Email> waitingEmail(String token) {
    return links.emailLink(token).map(LinkStore.Wanted::email);
  }

  /** The address that counts from now on; nothing when the link is over. */
  public Optional<Email> confirmEmail(String token) {
    return links
        .emailLink(token)
        .filter(wanted -> emailSteps.confirm(token, wanted))
        .map(LinkStore.Wanted::email);
  }

  /**
   * Changes the mobile number, or removes it.
   *
   * @throws InvalidValue named {@code mobile.taken} when it has an account, {@code mobile.last}
   *     when without it there would be no way to sign in
   */
  public void changeMobile(
      Customer customer, String password, Optional<Mobile> mobile, Origin origin) {
    require(customer, password, origin);
    if (mobile.isPresent() && !customers.changeMobile(customer.id(), mobile.get())) {
      throw new InvalidValue("mobile.taken", "the number has an account already");
    }
    if (mobile.isEmpty() && !customers.removeMobile(customer.id())) {
      throw new InvalidValue("mobile.last", "there would be no way to sign in");
    }
  }

  /** Where they are signed in, the session that asks first. */
  public List<CustomerSession> sessions(Customer customer, String currentToken) {
    return sessions.list(customer.id(), currentToken);
  }

  /** Ends one of their sessions. */
  public void endSession(Customer customer, long session) {
    sessions.end(customer.id(), session);
  }

  /** Ends all their sessions but the one that asks. */
  public void endOtherSessions(Customer customer, String currentToken) {
    sessions.endOthers(customer.id(), currentToken);
  }

  /** Lets go on who knows the password. */
  void require(Customer customer, String password, Origin origin) {
    Optional<String> hash = customers.byId(customer.id()).map(Account::passwordHash);
    if (!passwords.matches(hash, password, "customer " + customer.id(), origin)) {
      throw new WrongPassword();
    }
  }
}
