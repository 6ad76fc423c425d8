package lingao.catalog.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.credential.Token;
import lingao.catalog.credential.TooManyAttempts;

/**
 * Signing in, and the sessions that begin with it. A session is a row: any node knows it, and it
 * can be ended from elsewhere.
 */
@ApplicationScoped
public class CustomerSignIn {

  /** How long a session lasts. */
  public static final int SESSION_DAYS = 30;

  private static final int LONGEST_NAME = 100;

  @Inject private CustomerStore customers;
  @Inject private SessionStore sessions;
  @Inject private PasswordCheck passwords;

  /**
   * Who has that mobile number or e-mail address and that password, in a session of their own;
   * nobody when there is no such account or another password, which takes the same time.
   *
   * @throws TooManyAttempts after some failures of that name or from that address
   */
  public Optional<SignedIn> signIn(String name, String password, Origin origin) {
    Optional<SignInName> known = SignInName.of(name);
    Optional<Account> account = known.flatMap(customers::byName);
    String guessed = known.map(SignInName::canonical).orElseGet(() -> shortened(name));
    boolean right =
        passwords.matches(account.map(Account::passwordHash), password, guessed, origin);
    return account.filter(a -> right).map(a -> begin(a.customer(), origin));
  }

  /** A new session of somebody who has proved who they are. */
  SignedIn begin(Customer customer, Origin origin) {
    return new SignedIn(sessions.begin(customer.id(), origin.device()), customer);
  }

  /** Whose session that is, if it still lasts. One SQL statement. */
  public Optional<Customer> customer(String token) {
    return Token.isOne(token) ? sessions.customer(token) : Optional.empty();
  }

  /** Ends a session; nothing happens when it is over. */
  public void signOut(String token) {
    sessions.end(token);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
