package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.credential.PasswordRules;
import lingao.catalog.credential.Passwords;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.InvalidValue;

/** A new password for who has forgotten theirs, by a link to their e-mail address. */
@ApplicationScoped
public class PasswordReset {

  @Inject private CustomerStore customers;
  @Inject private LinkStore links;
  @Inject private MailLimit limit;
  @Inject private PasswordSteps steps;

  /**
   * Mails a link to whoever has that mobile number or address and a confirmed address. Tells not
   * whether anybody has.
   *
   * @throws InvalidValue named {@code signInName} when it can be neither
   * @throws TooManyAttempts when it was asked for too often
   */
  public void request(String name, Origin origin) {
    SignInName wanted = SignInName.parse(name);
    limit.check(wanted.canonical(), origin);
    customers.byName(wanted).map(Account::customer).ifPresent(steps::offer);
  }

  /** Whether the link in a mail still works. */
  public boolean accepts(String token) {
    return links.passwordLink(token).isPresent();
  }

  /**
   * Sets the password and ends all sessions. Whether the link still worked.
   *
   * @throws InvalidValue when {@code next} can be no password; the link works on then
   */
  public boolean reset(String token, String next) {
    Optional<Customer> customer =
        links.passwordLink(token).flatMap(customers::byId).map(Account::customer);
    if (customer.isEmpty()) {
      return false;
    }
    PasswordRules.check(next, customer.get().signInName());
    return steps.reset(token, customer.get(), Passwords.hash(next));
  }
}
