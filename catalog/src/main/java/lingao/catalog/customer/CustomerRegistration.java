package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.credential.Passwords;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.InvalidValue;

/** How accounts come about. */
@ApplicationScoped
public class CustomerRegistration {

  @Inject private CustomerStore customers;
  @Inject private LinkStore links;
  @Inject private CustomerSignIn signIn;
  @Inject private PasswordCheck passwords;
  @Inject private MailLimit limit;
  @Inject private CustomerMails mails;
  @Inject private RegistrationSteps steps;

  /**
   * Registers somebody. With a mobile number they are signed in at once. With an e-mail address a
   * mail is sent, and nobody is signed in yet; whether the address has an account already, the mail
   * tells and this answer does not.
   *
   * @throws InvalidValue named {@code signInName.taken} when the mobile number has an account
   * @throws TooManyAttempts when that address has got, or that origin asked for, many mails
   */
  public Optional<SignedIn> register(NewCustomer customer, Origin origin) {
    limit.check(customer.signInName().canonical(), origin);
    String hash = Passwords.hash(customer.password());
    if (customer.signInName() instanceof SignInName.ByEmail byEmail) {
      steps.ask(byEmail.email(), customer, hash);
      return Optional.empty();
    }
    return Optional.of(
        customers
            .add(customer.signInName(), customer.name(), customer.language(), hash)
            .map(added -> signIn.begin(added, origin))
            .orElseThrow(
                () -> new InvalidValue("signInName.taken", "the number has an account already")));
  }

  /** The address that a mailed link confirms; nothing when the link is none or over. */
  public Optional<Email> waiting(String token) {
    return links.registration(token).map(Registration::email);
  }

  /**
   * Makes the account and signs in. Nobody when the link is over or the password is another than
   * the one chosen when registering.
   *
   * @throws TooManyAttempts after some wrong passwords
   */
  public Optional<SignedIn> confirm(String token, String password, Origin origin) {
    Optional<Registration> registration = links.registration(token);
    boolean right =
        passwords.matches(
            registration.map(Registration::passwordHash),
            password,
            registration.map(r -> r.email().canonical()).orElse("no registration"),
            origin);
    return registration
        .filter(r -> right)
        .flatMap(r -> steps.open(token, r))
        .map(customer -> signIn.begin(customer, origin));
  }
}
